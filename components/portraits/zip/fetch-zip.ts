import { noAnswer, toApiError } from "@/components/ui/api";
import { leaveIfSignedOut } from "@/components/ui/signed-out";
import type { ZipTarget } from "./zip-target";

type Options = {
  signal: AbortSignal;
  /** Bytes so far, and bytes in all where the server says. */
  onProgress: (received: number, total: number | null) => void;
};

/**
 * Fetches prints as one ZIP file, and writes it where it shall go as it comes.
 * @throws {ApiError} for a refusal, and with status 0 where the file did not come whole; `AbortError` when called off;
 *   what the target throws. Nothing is left of the file then.
 */
export async function fetchZip(portraitIds: readonly string[], target: ZipTarget, options: Options): Promise<void> {
  try {
    const response = await ask(portraitIds, options.signal);
    await pour(response, target, options);
    await target.finish(fileNameOf(response) ?? "prints.zip");
  } catch (cause) {
    // Whatever became of the file matters less than why.
    await target.drop().catch(() => undefined);
    throw cause;
  }
}

async function ask(portraitIds: readonly string[], signal: AbortSignal): Promise<Response> {
  const response = await fetch("/api/portraits/zip", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ portraitIds }),
    signal,
  }).catch((cause: unknown) => {
    throw signal.aborted ? cause : noAnswer();
  });
  leaveIfSignedOut(response.status);
  if (!response.ok) throw toApiError(response.status, await response.text(), response.headers.get("Retry-After"));
  return response;
}

async function pour(response: Response, target: ZipTarget, { signal, onProgress }: Options): Promise<void> {
  const length = response.headers.get("Content-Length");
  const total = length === null ? null : Number(length);
  const reader = response.body?.getReader();
  const next = () =>
    reader?.read().catch((cause: unknown) => {
      throw signal.aborted ? cause : noAnswer();
    });
  let received = 0;
  try {
    for (let piece = await next(); piece && !piece.done; piece = await next()) {
      // Waited for, so that a slow disk slows the server and fills no memory.
      await target.write(piece.value);
      received += piece.value.byteLength;
      onProgress(received, total);
    }
  } finally {
    // Where the file cannot be written, nothing more of it is sent.
    await reader?.cancel().catch(() => undefined);
  }
  // A connection that breaks ends some bodies without an error.
  if (total !== null && received !== total) throw noAnswer();
}

/** What the server calls the file, in the viewer's script where it can. */
function fileNameOf(response: Response): string | null {
  const said = response.headers.get("Content-Disposition") ?? "";
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(said)?.[1];
  try {
    return encoded === undefined ? (/filename="([^"]+)"/i.exec(said)?.[1] ?? null) : decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
