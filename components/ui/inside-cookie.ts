/**
 * Says to the pages that are the same for everybody that somebody is signed in here, and nothing of whom. Scripts may read
 * it; it opens nothing.
 */
export const INSIDE_COOKIE = { name: "inside", value: "1", maxAge: 30 * 24 * 3600, sameSite: "lax" } as const;

const SESSION_COOKIE = /^(?:__Secure-)?next-auth\.session-token$/;

/** Whether a request comes with a session; nobody has looked yet whether it holds. */
export function bringsSession(names: readonly string[]): boolean {
  return names.some((name) => SESSION_COOKIE.test(name));
}
