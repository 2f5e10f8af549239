import { defineRouting } from "next-intl/routing";

/** One static page per language behind one address; the cookie, then the browser, chooses. */
export const routing = defineRouting({
  locales: ["en", "zh"],
  defaultLocale: "en",
  localePrefix: "never",
  localeCookie: { name: "locale", maxAge: 365 * 24 * 3600, sameSite: "lax" },
});
