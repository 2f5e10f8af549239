"use client";

import { useEffect } from "react";

/** Keeps the way in for a day without a connection. Only in the studio: whoever just looks at the front takes nothing along. */
export function RegisterWorker() {
  useEffect(() => {
    // A private window may refuse it; then everything goes on as before.
    navigator.serviceWorker?.register("/sw.js").catch(() => undefined);
  }, []);
  return null;
}
