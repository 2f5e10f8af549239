"use client";

import { useLocale } from "next-intl";
import type { Words } from "@/lib/domain/words";

/** Picks the viewer's language out of words that come with the data. */
export function useWords(): (words: Words) => string {
  const locale = useLocale();
  return (words) => (locale === "zh" ? words.zh : words.en);
}
