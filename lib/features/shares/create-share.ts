import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findPortraitsOf } from "@/lib/db/portraits";
import { insertShare, listSharesOf } from "@/lib/db/shares";
import type { ShareRequest, ShareView } from "@/lib/domain/share";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchPortrait } from "@/lib/features/portraits/no-such-portrait";
import { noSuchShare } from "./no-such-share";
import { toShareViews } from "./share-view";

/**
 * Makes a link to some of the viewer's portraits; the same id again answers with the link that is there.
 * @throws AppError `not_found` where one of them is not hers, and for the id of a link that was revoked or is a stranger's.
 */
export async function createShare(viewer: Viewer, request: ShareRequest, origin: string): Promise<ShareView> {
  const portraitIds = [...new Set(request.portraitIds)];
  const hers = await findPortraitsOf(viewer.userId, portraitIds);
  if (hers.length !== portraitIds.length) throw noSuchPortrait();
  const { id, named, days } = request;
  await inTransaction((tx) => insertShare(tx, { id, ownerId: viewer.userId, named, days, portraitIds }));
  const [view] = await toShareViews(await listSharesOf(viewer.userId, id), origin);
  if (!view) throw noSuchShare();
  return view;
}
