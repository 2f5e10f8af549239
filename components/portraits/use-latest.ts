"use client";

import { useCallback, useLayoutEffect, useRef } from "react";

/** One function for as long as the page stands, which does what the latest one says: what is given it need not be drawn again. */
export function useLatest<Args extends unknown[], Answer>(act: (...args: Args) => Answer): (...args: Args) => Answer {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args) => latest.current(...args), []);
}
