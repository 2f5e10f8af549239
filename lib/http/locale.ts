import "server-only";
import { chooseLocale } from "@/lib/domain/choose-locale";
import type { Locale } from "@/lib/domain/words";

/** The language to answer in: the person's choice, then her browser's, then English. */
export function localeOf(request: Pick<Request, "headers">): Locale {
  const chosen = /(?:^|;\s*)locale=(\w+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  return chooseLocale(chosen, request.headers.get("accept-language"));
}
