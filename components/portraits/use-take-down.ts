"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { isSignedOut } from "@/components/ui/signed-out";
import { useToast } from "@/components/ui/toast";
import type { PortraitView } from "@/lib/domain/portrait";
import { changePrints } from "./change-prints";
import { UndoHold } from "./undo-hold";

/**
 * Takes prints down: gone from the wall and from the server at once, and put back by "Undo", all that were deleted while
 * it was offered, since the server keeps them for an hour.
 */
export function useTakeDown(refetch: () => Promise<unknown>) {
  const t = useTranslations("portraits.delete");
  const say = useToast();
  const [held] = useState(() => new UndoHold());
  const [gone, setGone] = useState<ReadonlyMap<string, string>>(() => new Map());
  const showAgain = (ids: readonly string[]) => setGone((all) => new Map([...all].filter(([id]) => !ids.includes(id))));

  const putBack = async () => {
    const ids = await held.take();
    const { missing, failed, error } = await changePrints(ids, { deleted: false });
    await refetch();
    showAgain(ids.filter((id) => !failed.includes(id)));
    if (failed.length > 0 && !isSignedOut(error)) say({ words: t("notBack", { count: failed.length }) });
    else if (missing.length > 0) say({ words: t("tooLate", { count: missing.length }) });
  };

  /** One word for all that can still be put back. */
  const offerUndo = () => {
    const undo = { label: t("undo"), onUndo: () => void putBack(), onOver: () => held.forget() };
    say(held.size > 0 ? { words: t("done", { count: held.size }), undo } : null);
  };

  const takeDown = async (portraits: readonly PortraitView[]) => {
    const ids = portraits.map(({ id }) => id);
    setGone((all) => new Map([...all, ...portraits.map(({ id, taskId }) => [id, taskId] as const)]));
    const removed = changePrints(ids, { deleted: true });
    held.hold(ids, removed);
    offerUndo();
    // What the server does not have is gone, as was wished.
    const { failed, error } = await removed;
    if (failed.length === 0 || isSignedOut(error)) return;
    showAgain(failed);
    held.drop(failed);
    offerUndo();
    say({ words: t("failed", { count: failed.length }) });
  };

  return { gone, takeDown };
}
