import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const LANGUAGES = ["en", "zh"];
const FONTS = ["/fonts/geist.woff2", "/fonts/newsreader.woff2"];
const FILE = /(?:src|href)="(\/_next\/static\/[^"?]+)/g;

/**
 * Bundles the service worker, told which files its offline pages need. Those are named by their content, so a new
 * version of them makes a new worker. @param folder where Next has built
 */
export async function buildWorker(folder = ".next", outfile = "dist/sw.js") {
  const pages = LANGUAGES.map((language) => readFileSync(`${folder}/server/app/${language}/offline.html`, "utf8"));
  const files = new Set(pages.flatMap((html) => [...html.matchAll(FILE)].map(([, file]) => file)));
  const version = createHash("sha256").update(pages.join("")).digest("hex").slice(0, 12);
  const shell = {
    name: `studio-${version}`,
    pages: Object.fromEntries(LANGUAGES.map((language) => [language, `/${language}/offline`])),
    files: [...files, ...FONTS],
  };
  // Not at the top: on a fresh clone this file is read before anything is installed.
  const { build } = await import("esbuild");
  await build({
    entryPoints: ["components/offline/worker.ts"],
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { SHELL: JSON.stringify(shell) },
    logLevel: "warning",
  });
}
