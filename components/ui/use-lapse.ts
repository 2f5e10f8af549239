import { type FocusEvent, useEffect, useEffectEvent, useState } from "react";

/**
 * Calls back once nobody has pointed at an element, or had the focus in it, for this long; it waits while it is held, too,
 * and while the window is left for another. The library has a clock for all of its sentences together, which goes on
 * waiting when one disappears under the pointer.
 */
export function useLapse(ms: number, onOver: () => void, hold = false) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [away, setAway] = useState(false);
  const over = useEffectEvent(onOver);
  const waits = hold || pointed || focused || away;

  useEffect(() => {
    if (waits) return;
    const timer = setTimeout(() => over(), ms);
    return () => clearTimeout(timer);
  }, [waits, ms]);

  useEffect(() => {
    const leave = () => setAway(true);
    const comeBack = () => setAway(false);
    window.addEventListener("blur", leave);
    window.addEventListener("focus", comeBack);
    return () => {
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", comeBack);
    };
  }, []);

  return {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setFocused(currentTarget.contains(relatedTarget)),
  };
}
