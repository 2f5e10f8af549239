import type { ProviderName } from "@/lib/domain/provider-name";
import type { Locale } from "@/lib/domain/words";

/** What anybody may read. Each is built once a language and provider, because what happens to a face differs. */
export const PUBLIC_PATHS: readonly string[] = ["/", "/how-it-works", "/privacy"];

export const isPublic = (path: string): boolean => PUBLIC_PATHS.includes(path);

/** The page below `app/` that answers an address. */
export function pageOf(path: string, locale: Locale, provider: ProviderName): string {
  if (isPublic(path)) return `/${locale}/by/${provider}${path === "/" ? "" : path}`;
  // The other provider's words are nobody's to read here: below `by` there is nothing under an address of its own.
  return path.startsWith("/by/") ? `/${locale}/unknown` : `/${locale}${path}`;
}
