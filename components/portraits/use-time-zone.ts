"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Where the viewer's days begin. The server does not know, and says UTC until the page is alive. */
export function useTimeZone(): string {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
}
