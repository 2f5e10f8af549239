/** How a file is named in RFC 5987's letters: what `encodeURIComponent` lets through, and the header does not. */
const MORE = /['()*]/g;

/**
 * `Content-Disposition` of a file to be kept (RFC 6266).
 * @param plain in ASCII, for programs that read nothing else
 * @param name in any script; without one, the plain name is all
 */
export function attachment(plain: string, name?: string): string {
  if (!name) return `attachment; filename="${plain}"`;
  const encoded = encodeURIComponent(name).replace(
    MORE,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
