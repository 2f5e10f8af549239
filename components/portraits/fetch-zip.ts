import { noAnswer, toApiError } from "@/components/ui/api";
import { leaveIfSignedOut } from "@/components/ui/signed-out";

/** The most prints that one file holds. */
export const MOST_IN_ZIP = 200;

type Options = {
  signal: AbortSignal;
  /** Bytes so far, and bytes in all where the server says. */
  onProgress: (received: number, total: number | null) => void;
};

/**
 * Fetches prints as one ZIP file.
 * @throws {ApiError} for a refusal, and with status 0 where the file did not come whole; `AbortError` when called off.
 */
export async function fetchZip(portraitIds: readonly string[], { signal, onProgress }: Options): Promise<File> {
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
  const parts = await readParts(response, { signal, onProgress });
  return new File(parts, fileNameOf(response) ?? "prints.zip", { type: "application/zip" });
}

async function readParts(response: Response, { signal, onProgress }: Options): Promise<Uint8Array<ArrayBuffer>[]> {
  const length = response.headers.get("Content-Length");
  const total = length === null ? null : Number(length);
  const reader = response.body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      parts.push(next.value);
      received += next.value.byteLength;
      onProgress(received, total);
    }
  } catch (cause) {
    throw signal.aborted ? cause : noAnswer();
  }
  // A connection that breaks ends some bodies without an error.
  if (total !== null && received !== total) throw noAnswer();
  return parts;
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
