const SIGNED_OUT = 401;

// Whoever stands at a door has no session that could end.
const DOORS = ["/sign-in", "/sign-up", "/set-up"];

let leaving = false;
let door: (() => Promise<boolean>) | null = null;
let asking: Promise<boolean> | null = null;

/**
 * Names what asks a person to sign in again without leaving her page; it resolves with whether she did. Returns how to
 * take it back.
 */
export function keepDoor(ask: () => Promise<boolean>): () => void {
  door = ask;
  return () => {
    if (door === ask) door = null;
  };
}

/** Resolves once she has signed in again, or does not want to; asked once, however many requests are told of the end. */
export function signInAgain(): Promise<boolean> {
  if (!door) return Promise.resolve(false);
  asking ??= door().finally(() => (asking = null));
  return asking;
}

/** Leads to the door and from there back to this page, once. */
export function leaveForDoor(): void {
  const { pathname, search } = window.location;
  if (leaving || DOORS.some((at) => pathname.startsWith(at))) return;
  leaving = true;
  // A page that the browser wakes up again, after "Back", may leave again.
  window.addEventListener("pageshow", () => (leaving = false), { once: true });
  // Loaded anew, because what the router remembers belongs to the session that ended.
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination
  window.location.assign(`/sign-in?callbackUrl=${encodeURIComponent(pathname + search)}`);
}

/**
 * Hears a status that our API answered with, for a request that is not repeated by itself: once the session is there
 * again, the page is loaded anew and takes up what it kept.
 */
export function leaveIfSignedOut(status: number): void {
  if (status !== SIGNED_OUT) return;
  if (!door) return leaveForDoor();
  void signInAgain().then((isBack) => (isBack ? window.location.reload() : leaveForDoor()));
}

/** The page is about to be left for the door, so there is nothing to say and nothing to put right. */
export function isSignedOut(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && error.status === SIGNED_OUT;
}
