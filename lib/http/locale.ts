import "server-only";
import { LOCALES, type Locale } from "@/lib/domain/words";

/** The language to answer in: the person's choice, then her browser's, then English. */
export function localeOf(request: Pick<Request, "headers">): Locale {
  const chosen = /(?:^|;\s*)locale=(\w+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  const accepted = (request.headers.get("accept-language") ?? "").split(",").map((part) => part.trim().slice(0, 2));
  return [chosen, ...accepted].find(isLocale) ?? "en";
}

function isLocale(value: string | undefined): value is Locale {
  return LOCALES.includes(value as Locale);
}
