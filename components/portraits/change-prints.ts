import { ApiError, callApi } from "@/components/ui/api";
import { MOST_NAMED } from "@/lib/domain/portrait";

/** `deleted: false` hangs them up again. */
export type PrintsChange = { favourite: boolean } | { deleted: boolean };

export type Unchanged = {
  /** The server has them no more, or cannot give them back any more. */
  missing: string[];
  /** It did not hear of them, or would not do it. */
  failed: string[];
  /** Why the first of them failed; undefined where none did. */
  error: unknown;
};

/**
 * Changes prints on the server: 200 with each request, one request after the other, each whole or not at all. A part that
 * fails does not keep the others back.
 */
export async function changePrints(ids: readonly string[], change: PrintsChange): Promise<Unchanged> {
  const unchanged: Unchanged = { missing: [], failed: [], error: undefined };
  for (let from = 0; from < ids.length; from += MOST_NAMED) {
    const part = ids.slice(from, from + MOST_NAMED);
    try {
      const changed = await send(part, change);
      unchanged.missing.push(...part.filter((id) => !changed.includes(id)));
    } catch (error) {
      unchanged.failed.push(...part);
      unchanged.error ??= error;
    }
  }
  return unchanged;
}

/** @returns which of them are as wanted now. */
async function send(portraitIds: readonly string[], change: PrintsChange): Promise<string[]> {
  const body = { portraitIds, ...change };
  try {
    return (await callApi<{ portraitIds: string[] }>("/api/portraits", { method: "PATCH", body })).portraitIds;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return [];
    throw error;
  }
}
