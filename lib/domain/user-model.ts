import { z } from "zod";
import { AppError } from "./errors";
import { MAX_PHOTOS, MIN_PHOTOS } from "./photo";
import type { Words } from "./words";

/** Kept with every model. A new wording of the consent gets a new version. */
export const CONSENT_VERSION = "2026-11-22";

export type ModelStatus = "training" | "ready" | "failed";

export function canRenderWith(status: ModelStatus): boolean {
  return status === "ready";
}

/** The id comes from the browser, so that a double click makes one model. How many photos is a rule of its own. */
const modelRequest = z.object({
  id: z.uuid(),
  photoIds: z.array(z.uuid()).transform((ids) => [...new Set(ids)]),
  consent: z.object({ version: z.literal(CONSENT_VERSION), accepted: z.literal(true) }),
});
export type ModelRequest = z.infer<typeof modelRequest>;

/** @throws ZodError for a malformed request, AppError `unprocessable` for too few or too many photos. */
export function parseModelRequest(input: unknown): ModelRequest {
  const request = modelRequest.parse(input);
  const count = request.photoIds.length;
  if (count < MIN_PHOTOS) {
    const words = {
      en: `Eight photos are needed; there are ${count}. Add more.`,
      zh: `要八张照片，现在只有 ${count} 张，再补几张。`,
    };
    throw new AppError("unprocessable", words, { reason: "too_few_photos" });
  }
  if (count > MAX_PHOTOS) {
    const words = {
      en: `Twenty photos are the most; there are ${count}. Leave some out.`,
      zh: `最多二十张照片，现在有 ${count} 张，去掉几张。`,
    };
    throw new AppError("unprocessable", words, { reason: "too_many_photos" });
  }
  return request;
}

export type ModelView = {
  id: string;
  /** 1 for the person's first roll. */
  number: number;
  status: ModelStatus;
  photoIds: string[];
  /** The training that made it, or makes it. */
  taskId: string;
  /** What was learned: frames used, frames that look like somebody else. Null until it is ready. */
  learned: { frames: number; outliers: number } | null;
  failure: { title: Words; remedy: Words } | null;
  createdAt: string;
};
