"use client";

import { useDeferredValue, useEffect, useEffectEvent, useState, type MouseEvent } from "react";
import { chooseStretch, NOTHING_CHOSEN, toggleOne, type Choice } from "./choose-prints";

/** Choosing several prints: by tap, with Shift a stretch of them; Esc ends it, Ctrl or ⌘ with A takes in all. */
export function useChoice(wall: readonly string[]) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const isOn = choice !== null;
  const all = () => setChoice({ ids: new Set(wall), last: null });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // What lies over the page has heard the key already.
    if (event.defaultPrevented) return;
    if (event.key === "Escape") setChoice(null);
    if (event.key !== "a" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    all();
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn]);
  /** Only what is still shown counts. */
  const shown = (some: Choice | null) => some && new Set(wall.filter((id) => some.ids.has(id)));
  return {
    /** Null while nothing is being chosen. */
    chosen: shown(choice),
    /** The same a moment later, for the wall: hundreds of prints shall not keep the bar waiting. */
    drawn: shown(useDeferredValue(choice)),
    begin: () => setChoice(NOTHING_CHOSEN),
    end: () => setChoice(null),
    all,
    none: () => setChoice(NOTHING_CHOSEN),
    touch: (id: string, event: MouseEvent) =>
      setChoice((now) =>
        event.shiftKey ? chooseStretch(now ?? NOTHING_CHOSEN, id, wall) : toggleOne(now ?? NOTHING_CHOSEN, id),
      ),
  };
}
