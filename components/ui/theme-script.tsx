"use client";

import { useServerInsertedHTML } from "next/navigation";
import { useLayoutEffect, useRef } from "react";
import { applyKeptTheme, THEME_SCRIPT } from "./theme";

/** Puts the kept theme on the page before its first paint. */
export function ThemeScript() {
  const inserted = useRef(false);
  useServerInsertedHTML(() => {
    if (inserted.current) return null;
    inserted.current = true;
    return <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />;
  });
  // A page that was not found is drawn by the browser alone; no script of the server's runs there.
  useLayoutEffect(applyKeptTheme, []);
  return null;
}
