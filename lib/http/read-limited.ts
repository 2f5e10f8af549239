import "server-only";
import { AppError } from "@/lib/domain/errors";

/** The body as text, whatever it is. @throws AppError `too_large` as soon as it is, without keeping more of it. */
export async function readLimited(request: Request, mostBytes: number): Promise<string> {
  const reader = request.body?.getReader();
  if (!reader) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > mostBytes) {
      void drain(reader);
      throw tooLarge();
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A body that is called off may take its connection with it, and then the answer is never read. */
async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // Broken off by its sender: then there is nothing left to drain.
  }
}

function tooLarge(): AppError {
  return new AppError(
    "too_large",
    { en: "This is more than anybody asked for.", zh: "内容太大，没有接收。" },
    { reason: "body_too_large" },
  );
}
