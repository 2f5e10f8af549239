"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isSignedOut } from "@/components/ui/signed-out";
import { useToast } from "@/components/ui/toast";
import type { PortraitView, PrintsView } from "@/lib/domain/portrait";
import { changePrints } from "./change-prints";
import { UndoHold } from "./undo-hold";
import { printsKey } from "./use-prints";

/**
 * Takes prints down: gone from the wall and from the server at once. "Undo" puts back all that were deleted while it was
 * offered; the server keeps them for an hour, and so long they can be restored together.
 */
export function useTakeDown(taskId: string | undefined, refetch: () => Promise<unknown>) {
  const t = useTranslations("portraits.delete");
  const say = useToast();
  const client = useQueryClient();
  const [held] = useState(() => new UndoHold());
  const [gone, setGone] = useState<ReadonlyMap<string, string>>(() => new Map());
  const showAgain = (ids: readonly string[]) => setGone((all) => new Map([...all].filter(([id]) => !ids.includes(id))));
  /** Said with the press, so that the wall moves once; the server's list takes its place. */
  const noteDeleted = (ids: readonly string[], isDeleted: boolean) =>
    client.setQueryData<PrintsView>(printsKey(taskId), (prints) => {
      const others = prints?.deleted.filter((id) => !ids.includes(id)) ?? [];
      return prints && { ...prints, deleted: isDeleted ? [...others, ...ids] : others };
    });

  /** @returns how many hang again. */
  const putBack = async (ids: readonly string[]): Promise<number> => {
    const { missing, failed, error } = await changePrints(ids, { deleted: false });
    await refetch();
    showAgain(ids.filter((id) => !failed.includes(id)));
    if (failed.length > 0 && !isSignedOut(error)) say({ words: t("notBack", { count: failed.length }) });
    else if (missing.length > 0) say({ words: t("tooLate", { count: missing.length }) });
    return ids.length - missing.length - failed.length;
  };

  /** One word for all that can still be put back. */
  const offerUndo = () => {
    const onUndo = async () => putBack(await held.take());
    const undo = { label: t("undo"), onUndo: () => void onUndo(), onOver: () => held.forget() };
    say(held.size > 0 ? { words: t("done", { count: held.size }), undo } : null);
  };

  const takeDown = async (portraits: readonly PortraitView[]) => {
    const ids = portraits.map(({ id }) => id);
    setGone((all) => new Map([...all, ...portraits.map(({ id, taskId }) => [id, taskId] as const)]));
    noteDeleted(ids, true);
    const removed = changePrints(ids, { deleted: true });
    held.hold(ids, removed);
    offerUndo();
    // What the server does not have is gone, as was wished.
    const { failed, error } = await removed;
    void refetch();
    if (failed.length === 0 || isSignedOut(error)) return;
    showAgain(failed);
    noteDeleted(failed, false);
    held.drop(failed);
    offerUndo();
    say({ words: t("failed", { count: failed.length }) });
  };

  /** Hangs up all that was deleted within the hour. */
  const restore = async (ids: readonly string[]) => {
    say(null);
    // Their deletion may still be on its way.
    await held.take();
    const count = await putBack(ids);
    if (count === ids.length) say({ words: t("back", { count }) });
  };

  return { gone, takeDown, restore };
}
