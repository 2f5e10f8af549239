import "server-only";
import { listOfferedStyles, listPublishedStyles } from "@/lib/db/styles";
import { listOrderedStyles } from "@/lib/db/task-lists";
import type { AdminStyleView, StyleView } from "@/lib/domain/style";
import type { AdminViewer, Viewer } from "@/lib/domain/viewer";
import { getProvider } from "@/lib/provider/choose";
import { findPreviewModel } from "./preview-model";
import { toAdminStyleView, toStyleView } from "./style-view";

/**
 * The gallery, in the administrator's order, with the viewer's own face as far as it is made: of the model asked for, or
 * of her newest. What is missing is made meanwhile.
 */
export async function listStyles(viewer: Viewer, modelId?: string): Promise<StyleView[]> {
  const styles = await listPublishedStyles(getProvider().name);
  const model = await findPreviewModel(viewer, modelId);
  const shown = model?.id ?? modelId;
  const orderedIds = new Set(shown ? await listOrderedStyles(viewer.userId, shown) : []);
  const isOrdered = ({ id }: { id: string }) => orderedIds.has(id);
  if (!model) return styles.map((style) => toStyleView(style, { ordered: isOrdered(style) }));
  const made = new Map((await model.previews.read(model.providerUserId)).map((each) => [each.providerStyleId, each]));
  const isDue = styles.some(({ providerStyleId }) => made.get(providerStyleId)?.due);
  if (isDue) await model.previews.makeDue(model.providerUserId);
  return styles.map((style) => {
    const preview = made.get(style.providerStyleId);
    return toStyleView(style, {
      ordered: isOrdered(style),
      ...(preview && { preview: { ...preview, modelId: model.id } }),
    });
  });
}

/** Every style on offer, hidden ones too. */
export async function listAllStyles(_viewer: AdminViewer): Promise<AdminStyleView[]> {
  return (await listOfferedStyles(getProvider().name)).map(toAdminStyleView);
}
