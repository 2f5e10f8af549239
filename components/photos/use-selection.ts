"use client";

import { useState } from "react";
import type { SheetFrame } from "./frames";

/** Frames that are chosen to be removed together; null while nobody chooses. */
export function useSelection(frames: readonly SheetFrame[]) {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  // A frame may leave in another tab while it is chosen.
  const chosen = frames.filter(({ id }) => ids?.has(id));
  const toggle = (id: string) =>
    setIds((old) => new Set(old?.has(id) ? [...old].filter((other) => other !== id) : [...(old ?? []), id]));
  return {
    on: ids !== null && frames.length > 0,
    chosen,
    has: (id: string) => ids?.has(id) ?? false,
    start: () => setIds(new Set()),
    stop: () => setIds(null),
    toggle,
    choose: (some: readonly SheetFrame[]) => setIds(new Set(some.map(({ id }) => id))),
  };
}
