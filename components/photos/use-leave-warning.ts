"use client";

import { useEffect } from "react";
import { askBeforeLeaving } from "@/components/ui/leaving";
import { isRefused } from "./rest-before-retry";
import type { Upload } from "./upload-queue";

/** Has the browser ask before the page is left, but only while that would lose photos: unsent, and kept nowhere. */
export function useLeaveWarning(uploads: readonly Upload[], isKept: (id: string) => boolean) {
  useEffect(
    () => askBeforeLeaving(() => uploads.some(({ id, error }) => !isKept(id) && !isRefused(error))),
    [uploads, isKept],
  );
}
