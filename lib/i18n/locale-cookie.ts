/** Where a chosen language is kept, for a year. */
export const LOCALE_COOKIE = { name: "locale", maxAge: 365 * 24 * 3600, sameSite: "lax" } as const;
