import "server-only";
import { listSharesOf } from "@/lib/db/shares";
import type { ShareView } from "@/lib/domain/share";
import type { Viewer } from "@/lib/domain/viewer";
import { toShareViews } from "./share-view";

/** The viewer's links that live, newest first. */
export async function listShares(viewer: Viewer, origin: string): Promise<ShareView[]> {
  return toShareViews(await listSharesOf(viewer.userId), origin);
}
