import { type FocusEvent, useEffect, useEffectEvent, useState } from "react";

/**
 * Calls back once nobody has pointed at an element, or had the focus in it, for this long; it waits while it is held, too.
 * A window that is left for another takes the focus along, so that no offer outlives its reader. The library has a clock for all of its sentences together, which goes on
 * waiting when one disappears under the pointer.
 */
export function useLapse(ms: number, onOver: () => void, hold = false) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const over = useEffectEvent(onOver);
  const waits = hold || pointed || focused;

  useEffect(() => {
    if (waits) return;
    const timer = setTimeout(() => over(), ms);
    return () => clearTimeout(timer);
  }, [waits, ms]);

  useEffect(() => {
    const leave = () => {
      setPointed(false);
      setFocused(false);
    };
    window.addEventListener("blur", leave);
    return () => window.removeEventListener("blur", leave);
  }, []);

  return {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setFocused(currentTarget.contains(relatedTarget)),
  };
}
