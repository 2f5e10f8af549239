import { z } from "zod";
import { MAX_PHOTOS, MIN_PHOTOS } from "./photo";
import type { Words } from "./words";

/** Kept with every model. A new wording of the consent gets a new version. */
export const CONSENT_VERSION = "2026-11-22";

export type ModelStatus = "training" | "ready" | "failed";

export function canRenderWith(status: ModelStatus): boolean {
  return status === "ready";
}

/** The id comes from the browser, so that a double click makes one model. */
export const modelRequest = z.object({
  id: z.uuid(),
  photoIds: z.array(z.uuid()).min(MIN_PHOTOS).max(MAX_PHOTOS),
  consent: z.object({ version: z.literal(CONSENT_VERSION), accepted: z.literal(true) }),
});
export type ModelRequest = z.infer<typeof modelRequest>;

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
