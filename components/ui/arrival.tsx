"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * Takes the focus along to another page: to its heading, as if the page had been loaded. The framework says the page's
 * title by itself, and leaves the focus on a link that may be gone.
 */
export function Arrival() {
  const pathname = usePathname();
  const known = useRef(pathname);
  useEffect(() => {
    if (known.current === pathname) return;
    known.current = pathname;
    if (arrive()) return;
    // Blank places came first: the page takes the focus over from them.
    const watch = new MutationObserver(() => arrive() && watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-busy"] });
    return () => watch.disconnect();
  }, [pathname]);
  return null;
}

/** @returns whether the page was all there. */
function arrive(): boolean {
  const main = document.getElementById("content");
  if (!main) return false;
  // A page may know better, and open with a field or a dialog.
  const isTaken = main.contains(document.activeElement) || document.activeElement?.closest("[role=dialog]");
  const heading = main.querySelector("h1") ?? main;
  if (!isTaken) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  return main.ariaBusy !== "true";
}
