import "server-only";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { isDevelopment } from "@/lib/env/mode";
import { contentSecurity } from "./content-security";

export type BuiltPage = {
  /** Its Content-Security-Policy. */
  security: string;
  etag: string;
  html: Uint8Array<ArrayBuffer>;
};

// Written after the build, by `scripts/run/hash-scripts.mjs`. In development every page is made for its request.
const scripts = new Map(
  Object.entries(
    JSON.parse(isDevelopment ? "{}" : readFileSync("dist/page-scripts.json", "utf8")) as Record<string, string[]>,
  ),
);
const opened = new Map<string, BuiltPage>();

/**
 * A page that was built once, ready to go out: the framework would encode and hash it anew for every request, which takes
 * longer than all the rest. Null for pages that are made when they are asked for.
 */
export function builtPage(page: string): BuiltPage | null {
  const own = scripts.get(page);
  if (!own) return null;
  let built = opened.get(page);
  if (!built) opened.set(page, (built = open(page, own)));
  return built;
}

function open(page: string, own: readonly string[]): BuiltPage {
  const html = new Uint8Array(readFileSync(`.next/server/app${page}.html`));
  const etag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  return { security: contentSecurity(...own), etag, html };
}

/** The answer to somebody who wants it as HTML. Asked for again with its `ETag`, it is not sent twice. */
export function answerWith({ security, etag, html }: BuiltPage, asked: Headers): [BodyInit | null, ResponseInit] {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": security,
    // One address has a page a language: whoever keeps one has to ask each time whether it is still the right one.
    "cache-control": "public, max-age=0, must-revalidate",
    vary: "Accept-Language, Cookie",
    etag,
  };
  if (asked.get("if-none-match")?.includes(etag)) return [null, { status: 304, headers }];
  return [html, { headers }];
}
