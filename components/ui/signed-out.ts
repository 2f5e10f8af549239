const SIGNED_OUT = 401;

// Whoever stands at a door has no session that could end.
const DOORS = ["/sign-in", "/sign-up", "/set-up"];

let leaving = false;

/**
 * Hears every status that our API answers with. A session that ended leads to the door and from there back to this
 * page, once, however many requests are told so.
 */
export function leaveIfSignedOut(status: number): void {
  const { pathname, search } = window.location;
  if (status !== SIGNED_OUT || leaving || DOORS.some((door) => pathname.startsWith(door))) return;
  leaving = true;
  // A page that the browser wakes up again, after "Back", may leave again.
  window.addEventListener("pageshow", () => (leaving = false), { once: true });
  // Loaded anew, because what the router remembers belongs to the session that ended.
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination
  window.location.assign(`/sign-in?callbackUrl=${encodeURIComponent(pathname + search)}`);
}

/** The page is about to be left for the door, so there is nothing to say and nothing to put right. */
export function isSignedOut(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && error.status === SIGNED_OUT;
}
