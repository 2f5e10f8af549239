"use client";

import { useEffect } from "react";

/** Puts words before the page's own title for as long as they are given: "58 % · Roll 3". */
export function usePageTitle(words: string | null) {
  useEffect(() => {
    if (words === null) return;
    const own = document.title;
    document.title = own === "" ? words : `${words} · ${own}`;
    return () => {
      document.title = own;
    };
  }, [words]);
}
