import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * For what gives way to something else: if the focus was inside when it went, whatever answers to `selector` in its
 * stead takes the focus over, so that a keyboard is not sent back to the top of the page.
 */
export function useHandOnFocus<Element extends HTMLElement>(selector: string): RefObject<Element | null> {
  const own = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = own.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // What comes in its place is there only after this commit.
      queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
    };
  }, [selector]);
  return own;
}
