import "server-only";
import { AppError } from "@/lib/domain/errors";

/** The body as text, whatever it is. @throws AppError `too_large` as soon as it is, without reading on. */
export async function readLimited(request: Request, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function tooLarge(): AppError {
  return new AppError(
    "too_large",
    { en: "This is more than anybody asked for.", zh: "内容太大，没有接收。" },
    { reason: "body_too_large" },
  );
}
