"use client";

import { useCallback, useEffect, useState } from "react";

/** Whether files are being dragged over the page from elsewhere; a picture of the page itself is none. */
export function useDraggedIn(enabled: boolean) {
  const [over, setOver] = useState(false);
  const done = useCallback(() => setOver(false), []);

  useEffect(() => {
    if (!enabled) return;
    let own = false;
    const start = () => (own = true);
    const end = () => (own = false);
    const enter = (event: DragEvent) => {
      if (!own && event.dataTransfer?.types.includes("Files")) setOver(true);
    };
    document.addEventListener("dragstart", start);
    document.addEventListener("dragend", end);
    document.addEventListener("dragenter", enter);
    return () => {
      document.removeEventListener("dragstart", start);
      document.removeEventListener("dragend", end);
      document.removeEventListener("dragenter", enter);
    };
  }, [enabled]);

  return { over: over && enabled, done };
}
