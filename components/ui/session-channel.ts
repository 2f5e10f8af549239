// One for the page, because a channel does not hear itself: the tab that signs out goes where it was going.
let opened: BroadcastChannel | null = null;
const channel = () => (opened ??= new BroadcastChannel("xiezhen-session"));

/** Tells the other tabs that nobody is signed in any more. */
export function tellSignedOut(): void {
  channel().postMessage("signed-out");
}

/** Calls back when another tab signs out; returns how to stop listening. */
export function onSignedOutElsewhere(listener: () => void): () => void {
  const heard = channel();
  heard.addEventListener("message", listener);
  return () => heard.removeEventListener("message", listener);
}
