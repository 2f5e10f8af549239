import { LOCALE_COOKIE } from "@/lib/i18n/locale-cookie";

export const LANGUAGES = [
  { value: "en", label: "English", lang: "en" },
  { value: "zh", label: "中文", lang: "zh-CN" },
] as const;

/** Keeps the choice in the cookie that the proxy reads, and asks for the same address again: it has one page a language. */
export function chooseLanguage(language: (typeof LANGUAGES)[number]["value"]): void {
  const { name, maxAge, sameSite } = LOCALE_COOKIE;
  document.cookie = `${name}=${language}; path=/; max-age=${maxAge}; samesite=${sameSite}`;
  window.location.reload();
}
