import "server-only";
import { findLiveShare, listShared } from "@/lib/db/shares";
import { findStyles } from "@/lib/db/styles";
import { findUser } from "@/lib/db/users";
import type { SharedPrints } from "@/lib/domain/share";
import { noSuchShare } from "./no-such-share";
import { openToken } from "./open-token";

/** What a link shows to whoever holds it. @throws AppError `not_found` where it has ended or never was. */
export async function showShare(token: string): Promise<SharedPrints> {
  const share = await findLiveShare(await openToken(token));
  const shown = share ? await listShared(share.id) : [];
  if (!share || shown.length === 0) throw noSuchShare();
  const styles = await findStyles([...new Set(shown.map(({ styleId }) => styleId))]);
  const owner = share.named ? await findUser(share.ownerId) : undefined;
  return {
    name: owner?.name ?? null,
    expiresAt: share.expiresAt.toISOString(),
    portraits: shown.map(({ id, styleId, width, height, blur }) => ({
      id,
      styleName: styles.find((style) => style.id === styleId)?.name ?? { en: "", zh: "" },
      width,
      height,
      blur,
      imageUrl: `/api/shares/${token}/pictures/${id}`,
    })),
  };
}
