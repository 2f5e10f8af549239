const HOME = "/photos";

/**
 * Where to go after signing in: the path that was asked for, if it is on this very origin, or else the contact sheet.
 * `asked` comes from the address bar, so anybody may have written it.
 */
export function callbackPath(asked: string | null, origin: string, otherwise = HOME): string {
  if (!asked) return otherwise;
  // The URL parser sees what a browser sees: "//elsewhere" and "/\elsewhere" are another origin to it, too.
  const url = URL.canParse(asked, origin) ? new URL(asked, origin) : null;
  if (!url || url.origin !== origin || url.pathname.startsWith("//") || url.pathname.startsWith("/api/"))
    return otherwise;
  return url.pathname + url.search + url.hash;
}
