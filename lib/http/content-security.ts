// One page leads to another without being loaded anew, so all of them allow the same, except for their own scripts.
const SOURCES = [
  "default-src 'self'",
  // Dialogs and other parts set their own style elements as they open. A style runs nothing.
  "style-src 'self' 'unsafe-inline'",
  // Photos not yet sent are shown from memory, and blurred ones stand in for portraits on their way.
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  // A photo that the browser cannot draw is read again from memory before it is sent.
  "connect-src 'self' blob:",
  "object-src 'none'",
  "frame-src 'none'",
  // A page around ours could have a visitor click what she does not see.
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join("; ");

/**
 * The Content-Security-Policy of an answer whose page may run our own files and `scripts`: hashes or a nonce of the ones
 * that stand in the page itself.
 */
export function contentSecurity(...scripts: readonly string[]): string {
  return `${SOURCES}; script-src ${["'self'", ...scripts].join(" ")}`;
}
