import { createHash } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { FIRST_SCRIPT, INSIDE_COOKIE } from "./components/ui/first-script";
import { sessionCookie } from "./lib/auth/session-cookie";
import { chooseLocale, toLocale } from "./lib/domain/choose-locale";
import { isDevelopment } from "./lib/env/mode";
import { providerName } from "./lib/env/provider-name";
import { answerWith, builtPage } from "./lib/http/built-pages";
import { contentSecurity } from "./lib/http/content-security";
import { originOf } from "./lib/http/origin-of";
import { pageOf } from "./lib/http/page-of";
import { searchHeaders } from "./lib/http/search-headers";
import { LOCALE_COOKIE } from "./lib/i18n/locale-cookie";

// Files, and the pages that the service worker fetches in each language, are asked for by their own names.
const OWN_NAME = /\.|^\/(?:en|zh)\/offline$/;

const firstScript = `'sha256-${createHash("sha256").update(FIRST_SCRIPT).digest("base64")}'`;

/**
 * One address, and behind it a page a language; where the words differ, also a page a provider. Says which scripts may
 * run in it, and what a search engine makes of it.
 */
export function proxy(request: NextRequest): NextResponse {
  const { nextUrl, headers, cookies } = request;
  const { pathname, search } = nextUrl;
  const asked = search ? toLocale(nextUrl.searchParams.get("lang")) : undefined;
  const locale = asked ?? chooseLocale(cookies.get(LOCALE_COOKIE.name)?.value, headers.get("accept-language"));
  const page = OWN_NAME.test(pathname) ? pathname : pageOf(pathname, locale, providerName);
  const response = answer(request, page, locale);
  for (const [name, value] of searchHeaders(originOf(request), pathname, search)) response.headers.set(name, value);
  if (asked) response.cookies.set({ ...LOCALE_COOKIE, value: asked });
  noteInside(request, response);
  return response;
}

/** The session's own cookie is hidden from scripts, and pages that were built once have nothing else to tell by. */
function noteInside({ cookies }: NextRequest, response: NextResponse): void {
  const isInside = cookies.has(sessionCookie());
  if (isInside && !cookies.has(INSIDE_COOKIE.name)) response.cookies.set(INSIDE_COOKIE);
  else if (!isInside && cookies.has(INSIDE_COOKIE.name)) response.cookies.delete(INSIDE_COOKIE.name);
}

function answer(request: NextRequest, page: string, locale: string): NextResponse {
  const built = builtPage(page);
  if (built && wantsHtml(request)) return new NextResponse(...answerWith(built, request.headers));
  const { pathname, search } = request.nextUrl;
  // A page made for its request reads its language, and where it stands, from these.
  const told = new Headers(request.headers);
  told.set("x-next-intl-locale", locale);
  told.set("x-asked-path", pathname + search);
  // Next finds the nonce in this header and puts it on every script of the page.
  const headers = { "content-security-policy": built?.security ?? securityOnce() };
  const init = { headers, request: { headers: told } };
  return page === pathname ? NextResponse.next(init) : NextResponse.rewrite(new URL(page + search, request.url), init);
}

/** A browser that opens a page says so; the framework's router asks the same address for anything, and gets its own kind of answer. */
function wantsHtml({ headers }: NextRequest): boolean {
  return headers.get("accept")?.includes("text/html") ?? false;
}

function securityOnce(): string {
  const nonce = `'nonce-${crypto.randomUUID()}'`;
  // React explains errors by eval while one develops.
  return contentSecurity(nonce, firstScript, ...(isDevelopment ? ["'unsafe-eval'"] : []));
}

export const config = {
  matcher: [
    // Never /api or /cloud: a proxy buffers request bodies and cuts them at 10 MB without a word.
    "/((?!api/|cloud/|_next/|_vercel/|.*\\..*).*)",
    // A file keeps its address, but a page that says that there is none is a page, too.
    {
      source: "/((?!api/|cloud/|_next/|_vercel/).*\\..*)",
      has: [{ type: "header", key: "sec-fetch-dest", value: "document" }],
    },
  ],
};
