"use client";

import { useLocale } from "next-intl";
import { chooseLanguage, LANGUAGES } from "./language";

/** The other language, in its own words. */
export function LanguageSwitch({ className }: { className?: string }) {
  const current = useLocale();
  const other = LANGUAGES.find((language) => language.value !== current) ?? LANGUAGES[0];
  return (
    <button type="button" lang={other.lang} className={className} onClick={() => chooseLanguage(other.value)}>
      {other.label}
    </button>
  );
}
