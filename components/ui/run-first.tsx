"use client";

import { useServerInsertedHTML } from "next/navigation";
import { useLayoutEffect, useRef } from "react";
import { FIRST_SCRIPT } from "./first-script";
import { applyKeptTheme } from "./theme";

/** Puts on the page, before its first paint, what only the browser knows. */
export function RunFirst() {
  const inserted = useRef(false);
  useServerInsertedHTML(() => {
    if (inserted.current) return null;
    inserted.current = true;
    return <script dangerouslySetInnerHTML={{ __html: FIRST_SCRIPT }} />;
  });
  // A page that was not found is drawn by the browser alone; no script of the server's runs there.
  useLayoutEffect(applyKeptTheme, []);
  return null;
}
