let mustGo = false;

/** Leaves this page at once: it is not hers any more who looks at it, so nothing on it may ask to stay. */
export function leaveWithoutAsking(go: () => void): void {
  mustGo = true;
  // A page that the browser wakes up again, after "Back", may ask again.
  window.addEventListener("pageshow", () => (mustGo = false), { once: true });
  go();
}

/** Has the browser ask before the page is left, while that would lose something. @returns how to ask no more */
export function askBeforeLeaving(wouldLose: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!mustGo && wouldLose()) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
