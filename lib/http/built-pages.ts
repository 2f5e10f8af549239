import "server-only";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { isDevelopment } from "@/lib/env/mode";
import { contentSecurity } from "./content-security";

type BuiltPage = { security: string; etag: string; body: Record<Coding, Uint8Array> };

/** Best first; the empty one is no coding at all. */
const CODINGS = ["br", "gzip", ""] as const;
type Coding = (typeof CODINGS)[number];

// Written after the build, by `scripts/run/hash-scripts.mjs`. In development every page is made for its request.
const scripts = new Map(
  Object.entries(
    JSON.parse(isDevelopment ? "{}" : readFileSync("dist/page-scripts.json", "utf8")) as Record<string, string[]>,
  ),
);
const opened = new Map<string, BuiltPage>();

/**
 * A page that was built once, ready to go out: packed beforehand and named by its content. The framework would hash,
 * encode and pack it anew for every request. Null for pages that are made when they are asked for.
 */
export function builtPage(page: string): BuiltPage | null {
  const own = scripts.get(page);
  if (!own) return null;
  let built = opened.get(page);
  if (!built) opened.set(page, (built = open(page, own)));
  return built;
}

/** The answer to somebody who wants the page as HTML. Asked for again with its `ETag`, it is not sent twice. */
export function sendBuiltPage(
  { etag, body }: BuiltPage,
  asked: Headers,
): { body: Uint8Array | null; init: ResponseInit } {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    // One address has a page a language: whoever keeps it has to ask each time whether it is still this one.
    "cache-control": "public, max-age=0, must-revalidate",
    vary: "Accept-Language, Cookie",
    etag,
  };
  if (asked.get("if-none-match")?.includes(etag)) return { body: null, init: { status: 304, headers } };
  const accepted = (asked.get("accept-encoding") ?? "").split(",").map((coding) => coding.split(";")[0]?.trim());
  const coding = CODINGS.find((known) => known === "" || accepted.includes(known)) ?? "";
  return { body: body[coding], init: { headers: coding ? { ...headers, "content-encoding": coding } : headers } };
}

function open(page: string, own: readonly string[]): BuiltPage {
  const html = readFileSync(`.next/server/app${page}.html`);
  const etag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  return {
    security: contentSecurity(...own),
    etag,
    body: { br: brotliCompressSync(html), gzip: gzipSync(html, { level: 9 }), "": html },
  };
}
