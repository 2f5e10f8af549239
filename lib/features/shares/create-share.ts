import "server-only";
import { inTransaction } from "@/lib/db/client";
import { findPortraitsOf } from "@/lib/db/portraits";
import { countLiveShares, insertShare, listChosen, listSharesOf, type ShareRow } from "@/lib/db/shares";
import { AppError } from "@/lib/domain/errors";
import { MOST_LINKS, type ShareRequest, type ShareView } from "@/lib/domain/share";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchPortrait } from "@/lib/features/portraits/no-such-portrait";
import { noSuchShare } from "./no-such-share";
import { toShareViews } from "./share-view";

const DAY_MS = 86_400_000;

/**
 * Makes a link to some of the viewer's portraits; the same request again answers with the link that is there.
 * @throws AppError `not_found` where one of them is not hers, and for the id of a link that was revoked or is a stranger's;
 *   `conflict` where the id is that of another link of hers, and where she has as many as may live.
 */
export async function createShare(viewer: Viewer, request: ShareRequest, origin: string): Promise<ShareView> {
  const portraitIds = [...new Set(request.portraitIds)];
  const hers = await findPortraitsOf(viewer.userId, portraitIds);
  if (hers.length !== portraitIds.length) throw noSuchPortrait();
  const wanted = { id: request.id, named: request.named, days: request.days, portraitIds };
  await inTransaction(async (tx) => {
    const living = await countLiveShares(tx, viewer.userId);
    const isNew = await insertShare(tx, { ...wanted, ownerId: viewer.userId });
    if (isNew && living >= MOST_LINKS) throw tooManyLinks();
  });
  const [row] = await listSharesOf(viewer.userId, request.id);
  if (row && !(await wasMadeWith(row, wanted))) throw anotherLink();
  const [view] = row ? await toShareViews([row], origin) : [];
  if (!view) throw noSuchShare();
  return view;
}

type Wanted = Pick<ShareRequest, "named" | "days" | "portraitIds">;

/** Whether a link is what is asked for: nobody shall get a longer one, or one with her name, that she did not choose. */
async function wasMadeWith({ id, named, createdAt, expiresAt }: ShareRow, wanted: Wanted): Promise<boolean> {
  // A day of the database's has an hour more or less where its clock is changed.
  const days = Math.round((expiresAt.getTime() - createdAt.getTime()) / DAY_MS);
  if (named !== wanted.named || days !== wanted.days) return false;
  return (await listChosen(id)).join() === wanted.portraitIds.join();
}

function anotherLink(): AppError {
  return new AppError(
    "conflict",
    {
      en: "A link was made before you changed your choice. See “Links”, and make this one anew.",
      zh: "改动之前已经生成了一个链接，可以在“链接”里看到。请重新生成这一个。",
    },
    { reason: "share_differs" },
  );
}

function tooManyLinks(): AppError {
  return new AppError(
    "conflict",
    {
      en: `${MOST_LINKS} links are the most that can live at once. End one under “Links” first.`,
      zh: `同时最多有 ${MOST_LINKS} 个有效链接，先在“链接”里收回一个。`,
    },
    { reason: "too_many_shares" },
  );
}
