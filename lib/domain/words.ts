/** The languages the product speaks. `zh` is simplified Chinese (zh-CN). */
export const LOCALES = ["en", "zh"] as const;
export type Locale = (typeof LOCALES)[number];

/** One sentence for a person, in every language of the product. */
export type Words = Readonly<Record<Locale, string>>;
