import "server-only";
import { findModelOf, listModelsOf, type ModelRow } from "@/lib/db/models";
import type { StylePreviews } from "@/lib/domain/provider";
import { canRenderWith } from "@/lib/domain/user-model";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchModel } from "@/lib/features/models/no-such-model";
import { getProvider } from "@/lib/provider/choose";

/** A model whose face the gallery can show, and the provider's own name for it. */
export type PreviewModel = { id: string; providerUserId: string; previews: StylePreviews };

/**
 * The model that was asked for, else the viewer's newest; null where it has no previews (yet).
 * @throws AppError `not_found` for a stranger's model.
 */
export async function findPreviewModel(viewer: Viewer, modelId?: string): Promise<PreviewModel | null> {
  if (modelId === undefined) {
    for (const model of await listModelsOf(viewer.userId)) {
      const shown = toPreviewModel(model);
      if (shown) return shown;
    }
    return null;
  }
  const model = await findModelOf(viewer.userId, modelId);
  if (!model) throw noSuchModel();
  return toPreviewModel(model);
}

function toPreviewModel({ id, status, provider, providerUserId }: ModelRow): PreviewModel | null {
  const { name, previews } = getProvider();
  if (!previews || provider !== name || !providerUserId || !canRenderWith(status)) return null;
  return { id, providerUserId, previews };
}
