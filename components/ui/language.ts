import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";

export const LANGUAGES = [
  { value: "en", label: "English", lang: "en" },
  { value: "zh", label: "中文", lang: "zh-CN" },
] as const;

type Language = (typeof LANGUAGES)[number];

export function otherLanguage(current: string): Language {
  return LANGUAGES.find((language) => language.value !== current) ?? LANGUAGES[0];
}

/** Keeps the choice in the cookie that the proxy reads, and asks for the same address again: it has one page a language. */
export function chooseLanguage(language: Language["value"]): void {
  const { name, maxAge, sameSite } = LOCALE_COOKIE;
  document.cookie = `${name}=${language}; path=/; max-age=${maxAge}; samesite=${sameSite}`;
  const here = new URL(window.location.href);
  // An address that names a language would go on showing that one.
  here.searchParams.delete("lang");
  if (here.href === window.location.href) window.location.reload();
  else window.location.replace(here);
}
