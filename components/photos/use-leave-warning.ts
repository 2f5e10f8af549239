"use client";

import { useEffect, useState } from "react";
import { isRefused } from "./rest-before-retry";
import type { Upload } from "./upload-queue";

/** Has the browser ask before the page is left, but only while that would lose photos: unsent, and kept nowhere. */
export function useLeaveWarning(uploads: readonly Upload[]) {
  const [unkept] = useState(() => new Set<string>());

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (uploads.some(({ id, error }) => unkept.has(id) && !isRefused(error))) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [uploads, unkept]);

  const [marks] = useState(() => ({
    keeping: (id: string) => void unkept.add(id),
    kept: (id: string) => void unkept.delete(id),
  }));
  return marks;
}
