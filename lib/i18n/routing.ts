import { defineRouting } from "next-intl/routing";

/** Where a chosen language is kept, for a year. */
export const LOCALE_COOKIE = { name: "locale", maxAge: 365 * 24 * 3600, sameSite: "lax" } as const;

/** One static page per language behind one address; the cookie, then the browser, chooses. */
export const routing = defineRouting({
  locales: ["en", "zh"],
  defaultLocale: "en",
  localePrefix: "never",
  localeCookie: LOCALE_COOKIE,
});
