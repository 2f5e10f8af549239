import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Pages that are built once carry no nonce, so the proxy names the scripts that stand in them by their hashes. What it
 * reads is written here: the hashes of each page that was built. @param folder where Next has built
 */
export function hashScripts(folder = ".next", file = "dist/page-scripts.json") {
  const { routes } = JSON.parse(readFileSync(`${folder}/prerender-manifest.json`, "utf8"));
  const pages = Object.keys(routes).flatMap((page) => {
    const html = readHtml(`${folder}/server/app${page}.html`);
    return html === null ? [] : [[page, hashesIn(html)]];
  });
  writeFileSync(file, JSON.stringify(Object.fromEntries(pages)));
}

/** What a browser computes: of the text between the tags, to the byte. */
export function hashesIn(html) {
  const scripts = [...html.matchAll(INLINE)].map(([, script]) => script);
  return [...new Set(scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`))];
}

// Some of what is built is no page: icons, manifests.
function readHtml(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
