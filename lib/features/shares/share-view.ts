import "server-only";
import { shareTokenOf } from "@/lib/auth/share-token";
import { listShownIds, type ShareRow } from "@/lib/db/shares";
import type { ShareView } from "@/lib/domain/share";

/** Views in the order of the rows; a link without a portrait left is gone. @param origin what its address begins with */
export async function toShareViews(rows: ShareRow[], origin: string): Promise<ShareView[]> {
  const shown = await listShownIds(rows.map(({ id }) => id));
  const views = rows.map(({ id, named, createdAt, expiresAt }) => ({
    id,
    url: `${origin}/s/${shareTokenOf(id)}`,
    portraitIds: shown.get(id) ?? [],
    named,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
  return views.filter(({ portraitIds }) => portraitIds.length > 0);
}
