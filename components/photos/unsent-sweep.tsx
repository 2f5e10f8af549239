"use client";

import { useEffect } from "react";

/** Clears away what others left unsent in this browser too long ago, on whatever page somebody comes in by. */
export function UnsentSweep({ owner }: { owner: string }) {
  useEffect(() => {
    // Nobody waits for it, so it comes after what the page itself needs.
    void import("./unsent-photos").then(
      ({ dropForgotten }) => dropForgotten(owner),
      () => undefined,
    );
  }, [owner]);
  return null;
}
