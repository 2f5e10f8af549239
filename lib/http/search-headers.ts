import "server-only";
import { LOCALES } from "@/lib/domain/words";
import { isPublic } from "./page-of";

/** May be found, but there is nothing in them to read. */
const DOORS: readonly string[] = ["/sign-in", "/sign-up"];

/** Tags of the languages, as search engines and readers know them. */
const TAGS = { en: "en", zh: "zh-CN" } as const;

/**
 * What a search engine has to know of a page: where it stands, and where it stands in each language; of all that is
 * somebody's own, to leave it alone. In headers, because the pages are built before anybody knows their host.
 * @param search with its question mark
 */
export function searchHeaders(origin: string, path: string, search: string): [name: string, value: string][] {
  if (!isPublic(path)) return DOORS.includes(path) ? [] : [["X-Robots-Tag", "noindex"]];
  const own = LOCALES.find((locale) => search === `?lang=${locale}`);
  const links = [
    `<${addressOf(origin, path, own)}>; rel="canonical"`,
    ...alternatesOf(origin, path).map(([tag, address]) => `<${address}>; rel="alternate"; hreflang="${tag}"`),
  ];
  return [["Link", links.join(", ")]];
}

/** A public page in each language, and where it suits its reader. */
export function alternatesOf(origin: string, path: string): [hreflang: string, address: string][] {
  const each = LOCALES.map((locale): [string, string] => [TAGS[locale], addressOf(origin, path, locale)]);
  return [...each, ["x-default", addressOf(origin, path)]];
}

/** In the language that is named, or in whichever suits the reader. */
function addressOf(origin: string, path: string, locale?: string): string {
  return origin + path + (locale ? `?lang=${locale}` : "");
}
