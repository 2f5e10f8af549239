import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type NextRequest, NextResponse } from "next/server";
import { THEME_SCRIPT } from "./components/ui/theme";
import { chooseLocale, toLocale } from "./lib/domain/choose-locale";
import { isDevelopment } from "./lib/env/mode";
import { providerName } from "./lib/env/provider-name";
import { contentSecurity } from "./lib/http/content-security";
import { originOf } from "./lib/http/origin-of";
import { isPublic, pageOf } from "./lib/http/page-of";
import { searchHeaders } from "./lib/http/search-headers";
import { LOCALE_COOKIE } from "./lib/i18n/locale-cookie";

// Written after the build, by `scripts/run/hash-scripts.mjs`. In development every page is made for its request.
const hashes = isDevelopment ? "{}" : readFileSync("dist/page-scripts.json", "utf8");
const builtPages = new Map(
  Object.entries(JSON.parse(hashes) as Record<string, string[]>).map(([page, own]) => [page, contentSecurity(...own)]),
);
// Files, and the pages that the service worker fetches in each language, are asked for by their own names.
const OWN_NAME = /\.|^\/(?:en|zh)\/offline$/;

const themeScript = `'sha256-${createHash("sha256").update(THEME_SCRIPT).digest("base64")}'`;

/**
 * One address, and behind it a page a language; where the words differ, also a page a provider. Says which scripts may
 * run in it, and what a search engine makes of it.
 */
export function proxy(request: NextRequest): NextResponse {
  const { nextUrl, headers, cookies } = request;
  const { pathname, search } = nextUrl;
  const asked = toLocale(nextUrl.searchParams.get("lang"));
  const locale = asked ?? chooseLocale(cookies.get(LOCALE_COOKIE.name)?.value, headers.get("accept-language"));
  const page = OWN_NAME.test(pathname) ? pathname : pageOf(pathname, locale, providerName);
  const response = page === pathname ? NextResponse.next() : rewrite(request, page, locale);
  // Next finds the nonce in this header and puts it on every script of a page that is made for its request.
  response.headers.set("content-security-policy", securityOf(page));
  for (const [name, value] of searchHeaders(originOf(request), pathname, search)) response.headers.set(name, value);
  if (asked) response.cookies.set({ ...LOCALE_COOKIE, value: asked });
  return response;
}

/** Pages made for each request read their language from a header; those built beforehand have it in their address. */
function rewrite({ nextUrl, headers }: NextRequest, page: string, locale: string): NextResponse {
  const to = new URL(page + nextUrl.search, nextUrl);
  if (isPublic(nextUrl.pathname)) return NextResponse.rewrite(to);
  const named = new Headers(headers);
  named.set("X-NEXT-INTL-LOCALE", locale);
  named.set("x-asked-path", nextUrl.pathname + nextUrl.search);
  return NextResponse.rewrite(to, { request: { headers: named } });
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
