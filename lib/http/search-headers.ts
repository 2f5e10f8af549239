import "server-only";
import { LOCALES } from "@/lib/domain/words";
import { isPublic } from "./page-of";

/** May be found, but not worth a line in the sitemap. */
const DOORS: readonly string[] = ["/sign-in", "/sign-up"];

/** Tags of the languages, as search engines and readers know them. */
export const LANGUAGE_TAGS = { en: "en", zh: "zh-CN" } as const;

/**
 * What a search engine has to know of a page: where it stands, and where it stands in the other language; of a person's
 * own pages, to leave them alone. In headers, because the pages are built before anybody knows their host.
 * @param search with its question mark
 */
export function searchHeaders(origin: string, path: string, search: string): [name: string, value: string][] {
  const vary: [string, string] = ["Vary", "Accept-Language, Cookie"];
  if (!isPublic(path)) return DOORS.includes(path) ? [vary] : [vary, ["X-Robots-Tag", "noindex"]];
  const asked = LOCALES.find((locale) => search === `?lang=${locale}`);
  const own = addressOf(origin, path, asked);
  const others = LOCALES.map(
    (locale) => `<${addressOf(origin, path, locale)}>; rel="alternate"; hreflang="${LANGUAGE_TAGS[locale]}"`,
  );
  const either = `<${addressOf(origin, path)}>; rel="alternate"; hreflang="x-default"`;
  return [vary, ["Link", [`<${own}>; rel="canonical"`, ...others, either].join(", ")]];
}

/** A public page's address: in whichever language suits the reader, or in the one that is named. */
export function addressOf(origin: string, path: string, locale?: string): string {
  return origin + path + (locale ? `?lang=${locale}` : "");
}
