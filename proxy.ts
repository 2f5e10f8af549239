import { NextResponse, type NextRequest } from "next/server";
import { chooseLocale, toLocale } from "./lib/domain/choose-locale";
import { providerName } from "./lib/env/provider-name";
import { originOf } from "./lib/http/origin-of";
import { PUBLIC_PATHS, pageOf } from "./lib/http/page-of";
import { searchHeaders } from "./lib/http/search-headers";
import { LOCALE_COOKIE } from "./lib/i18n/locale-cookie";

/** One address, and behind it a page a language; where the words differ, also a page a provider. */
export function proxy(request: NextRequest): NextResponse {
  const { nextUrl, headers, cookies } = request;
  const { pathname, search } = nextUrl;
  const asked = toLocale(nextUrl.searchParams.get("lang"));
  const locale = asked ?? chooseLocale(cookies.get(LOCALE_COOKIE.name)?.value, headers.get("accept-language"));
  const page = new URL(pageOf(pathname, locale, providerName) + search, nextUrl);
  const response = NextResponse.rewrite(page, PUBLIC_PATHS.includes(pathname) ? {} : { request: naming(locale, headers) });
  for (const [name, value] of searchHeaders(originOf(request), pathname, search)) response.headers.set(name, value);
  if (asked) response.cookies.set({ ...LOCALE_COOKIE, value: asked });
  return response;
}

/** Pages made for each request read their language from this header; those built beforehand have it in their address. */
function naming(locale: string, given: Headers): { headers: Headers } {
  const headers = new Headers(given);
  headers.set("X-NEXT-INTL-LOCALE", locale);
  return { headers };
}

export const config = {
  // Never /api or /cloud: a proxy buffers request bodies and cuts them at 10 MB without a word.
  matcher: ["/((?!api|cloud|_next|_vercel|.*\\..*).*)"],
};
