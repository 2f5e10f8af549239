import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { THEME_SCRIPT } from "./components/ui/theme";
import { isDevelopment } from "./lib/env/mode";
import { contentSecurity } from "./lib/http/content-security";
import { routing } from "./lib/i18n/routing";

const speak = createMiddleware(routing);

// Written after the build, by `scripts/run/hash-scripts.mjs`. In development every page is made for its request.
const hashes = isDevelopment ? "{}" : readFileSync("dist/page-scripts.json", "utf8");
const builtPages = new Map(
  Object.entries(JSON.parse(hashes) as Record<string, string[]>).map(([page, own]) => [page, contentSecurity(...own)]),
);
// Files, and the pages that the service worker fetches in each language, are asked for by their own names.
const OWN_NAME = /\.|^\/(?:en|zh)\/offline$/;

const themeScript = `'sha256-${createHash("sha256").update(THEME_SCRIPT).digest("base64")}'`;

/** Chooses the language of a page, and says which scripts may run in it. */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  request.headers.set("x-asked-path", pathname + search);
  const response = OWN_NAME.test(pathname) ? NextResponse.next() : speak(request);
  const page = response.headers.get("x-middleware-rewrite");
  // Next finds the nonce in this header and puts it on every script of a page that is made for its request.
  response.headers.set("content-security-policy", securityOf(page ? new URL(page).pathname : pathname));
  return response;
}

function securityOf(page: string): string {
  const built = builtPages.get(page);
  if (built) return built;
  const nonce = `'nonce-${crypto.randomUUID()}'`;
  // React explains errors by eval while one develops.
  return contentSecurity(nonce, themeScript, ...(isDevelopment ? ["'unsafe-eval'"] : []));
}

export const config = {
  matcher: [
    // Never /api or /cloud: a proxy buffers request bodies and cuts them at 10 MB without a word.
    "/((?!api|cloud|_next|_vercel|.*\\..*).*)",
    // A file keeps its address, but a page that says that there is none is a page, too.
    {
      source: "/((?!api/|cloud/|_next/|_vercel/).*\\..*)",
      has: [{ type: "header", key: "sec-fetch-dest", value: "document" }],
    },
  ],
};
