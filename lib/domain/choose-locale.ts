import { LOCALES, type Locale } from "./words";

/**
 * The language to show: the one that was asked for, else the first of the browser's that the product speaks, else English.
 * @param acceptLanguage the header of that name: `zh-CN,zh;q=0.9,en;q=0.5`
 */
export function chooseLocale(asked: string | null | undefined, acceptLanguage: string | null | undefined): Locale {
  return toLocale(asked) ?? accepted(acceptLanguage ?? "").find((locale) => locale !== undefined) ?? "en";
}

/** The product's own name of a language; undefined for one that it does not speak. */
export function toLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.trim().slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === language);
}

/** Most wanted first; those of equal weight in their own order. */
function accepted(header: string): (Locale | undefined)[] {
  return header
    .split(",")
    .map((part) => {
      const [tag, ...parameters] = part.split(";");
      const weight = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { locale: toLocale(tag), weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ locale }) => locale);
}
