/**
 * Where a request came from, from `x-forwarded-for`: the last entry, which the nearest proxy (or Next itself) wrote.
 * Those before it are whatever the sender claims.
 */
export function sourceOf(forwardedFor: unknown): string {
  return typeof forwardedFor === "string" ? (forwardedFor.split(",").at(-1)?.trim() ?? "unknown") : "unknown";
}
