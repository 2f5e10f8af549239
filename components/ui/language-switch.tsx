"use client";

import type { MouseEvent } from "react";
import { chooseLanguage, otherLanguage } from "./language";

/** The other language, in its own words. A link, so that it works without scripts, too. */
export function LanguageSwitch({ current, className }: { current: string; className?: string }) {
  const other = otherLanguage(current);
  const choose = (event: MouseEvent) => {
    event.preventDefault();
    chooseLanguage(other.value);
  };
  return (
    <a
      href={`?lang=${other.value}`}
      lang={other.lang}
      hrefLang={other.lang}
      rel="nofollow"
      className={className}
      onClick={choose}
    >
      {other.label}
    </a>
  );
}
