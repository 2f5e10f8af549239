let mustGo = false;

/**
 * Leaves this page at once, for an address or for itself: it is not hers any more who looks at it, so nothing on it may ask
 * to stay. Loaded anew, because the router would keep the pictures in memory.
 */
export function leaveWithoutAsking(address: "anew" | `/${string}`): void {
  mustGo = true;
  // A page that the browser wakes up again, after "Back", may ask again.
  window.addEventListener("pageshow", () => (mustGo = false), { once: true });
  if (address === "anew") window.location.reload();
  else window.location.assign(address);
}

/** Has the browser ask before the page is left, while that would lose something. @returns how to ask no more */
export function askBeforeLeaving(wouldLose: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!mustGo && wouldLose()) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
