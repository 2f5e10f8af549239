import "server-only";
import { PassThrough, Readable } from "node:stream";
import type { ReadableStream as NodeWebStream } from "node:stream/web";

/**
 * Hands over the body of a request as a stream. What `take` does not read of it, because it throws, is read to its end
 * and dropped: called off, a body may take its connection with it, and then the answer is never read. What
 * `take` gets is a stream of Node's own: turned into one of the web's, it throws where nobody catches it when it is left
 * half-read.
 */
export async function withBody<Value>(
  request: Request,
  take: (body: Readable | null) => Promise<Value>,
): Promise<Value> {
  if (!request.body) return take(null);
  const body = Readable.fromWeb(request.body as NodeWebStream);
  const handed = new PassThrough();
  // Heard here, too: `take` may not listen yet, and an error that nobody hears ends the process.
  handed.on("error", () => undefined);
  // A body that breaks off breaks off for whoever takes it, too.
  body.on("error", (cause) => handed.destroy(cause));
  body.pipe(handed);
  try {
    return await take(handed);
  } finally {
    body.unpipe(handed);
    body.resume();
    handed.destroy();
  }
}
