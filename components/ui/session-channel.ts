type News = "signed-in" | "signed-out";

// One for the page, because a channel does not hear itself: the tab that signs out goes where it was going.
let opened: BroadcastChannel | null = null;
const channel = () => (opened ??= new BroadcastChannel("xiezhen-session"));

/** Tells the other tabs that nobody is signed in any more. */
export function tellSignedOut(): void {
  channel().postMessage("signed-out" satisfies News);
}

/** Tells the other tabs that somebody is signed in now, maybe somebody else. */
export function tellSignedIn(): void {
  channel().postMessage("signed-in" satisfies News);
}

function on(news: News, listener: () => void): () => void {
  const heard = channel();
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (data === news) listener();
  };
  heard.addEventListener("message", hear);
  return () => heard.removeEventListener("message", hear);
}

/** Calls back when another tab signs out; returns how to stop listening. */
export const onSignedOutElsewhere = (listener: () => void) => on("signed-out", listener);

/** Calls back when another tab signs in; returns how to stop listening. */
export const onSignedInElsewhere = (listener: () => void) => on("signed-in", listener);
