import "server-only";
import { inTransaction } from "@/lib/db/client";
import { AppError } from "@/lib/domain/errors";
import type { PhotoView } from "@/lib/domain/photo";
import type { ModelRequest, ModelView } from "@/lib/domain/user-model";
import type { Viewer } from "@/lib/domain/viewer";
import { showModel } from "./list-models";
import { startTraining } from "./start-training";

/** Starts a training. Sending the same id again answers with the model that is there. */
export async function createModel(viewer: Viewer, { id, photoIds, consent }: ModelRequest): Promise<ModelView> {
  const start = { id, photoIds, consentVersion: consent.version, source: "page" as const, refuse };
  await inTransaction((tx) => startTraining(tx, viewer, start));
  return showModel(viewer, id);
}

function refuse({ length }: PhotoView[]): never {
  throw new AppError(
    "unprocessable",
    {
      en: `${length} of these photos cannot be used. Leave them out, and add others if fewer than eight remain.`,
      zh: `其中有 ${length} 张不能用。去掉它们，不够八张就再补几张。`,
    },
    { reason: "photos_unusable" },
  );
}
