import "server-only";
import { ServerResponse } from "node:http";

/** What a handler says its length by: the framework drops `content-length` from whatever handlers answer. */
const BODY_LENGTH = "x-body-length";

/** Headers for a body that is streamed and whose length is known beforehand, so that a browser can say how much is left. */
export function bodyLength(bytes: number | bigint): Record<string, string> {
  return { "content-length": String(bytes), [BODY_LENGTH]: String(bytes) };
}

const patched = globalThis as typeof globalThis & { xiezhenSendsLengths?: boolean };

/** Called once before the first request: puts the length where it belongs as the headers go out. */
export function sendBodyLengths(): void {
  if (patched.xiezhenSendsLengths) return;
  patched.xiezhenSendsLengths = true;
  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function (this: ServerResponse, ...head: unknown[]) {
    const length = this.getHeader(BODY_LENGTH);
    this.removeHeader(BODY_LENGTH);
    // Compressed on the way it is another length, which nobody knows.
    if (length !== undefined && !this.hasHeader("content-encoding")) this.setHeader("content-length", length);
    return Reflect.apply(writeHead, this, head) as ServerResponse;
  } as typeof writeHead;
}
