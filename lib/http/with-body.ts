import "server-only";
import { PassThrough, Readable } from "node:stream";
import type { ReadableStream as NodeWebStream } from "node:stream/web";

/**
 * Hands over the body of a request as a stream. What `take` does not read of it, because it throws, is read to its end
 * and dropped: called off, a body may take its connection with it, and then the answer is never read.
 */
export async function withBody<Value>(
  request: Request,
  take: (body: ReadableStream<Uint8Array> | null) => Promise<Value>,
): Promise<Value> {
  if (!request.body) return take(null);
  const body = Readable.fromWeb(request.body as NodeWebStream);
  const handed = new PassThrough();
  // A body that breaks off breaks off for whoever takes it, too.
  body.on("error", (cause) => handed.destroy(cause));
  body.pipe(handed);
  try {
    return await take(Readable.toWeb(handed) as ReadableStream<Uint8Array>);
  } finally {
    body.unpipe(handed);
    body.resume();
  }
}
