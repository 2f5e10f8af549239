"use client";

import { useTranslations } from "next-intl";
import pLimit from "p-limit";
import { useState } from "react";
import { ApiError, callApi, wordsOf } from "@/components/ui/api";
import { isSignedOut } from "@/components/ui/signed-out";
import { useToast } from "@/components/ui/toast";
import type { PortraitView } from "@/lib/domain/portrait";
import { UndoHold } from "./undo-hold";

const AT_ONCE = 4;

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

  /** Sends one request for each; gives those that failed, which a print that is not there is not. */
  const sendEach = async (ids: readonly string[], send: (id: string) => Promise<unknown>) => {
    const limit = pLimit(AT_ONCE);
    const answers = await Promise.allSettled(ids.map((id) => limit(() => send(id))));
    return answers.flatMap((answer, i) =>
      answer.status === "rejected" ? [{ id: ids[i] ?? "", error: answer.reason as unknown }] : [],
    );
  };

  const putBack = async () => {
    const ids = await held.take();
    const lost = await sendEach(ids, (id) => callApi(`/api/portraits/${id}/restore`, { method: "POST" }));
    await refetch();
    showAgain(ids.filter((id) => !lost.some((one) => one.id === id)));
    if (lost[0]) say({ words: wordsOf(lost[0].error, t("notBack")) });
  };

  /** One word for all that can still be put back. */
  const offerUndo = () => {
    const undo = { label: t("undo"), onUndo: () => void putBack(), onOver: () => held.forget() };
    say(held.size > 0 ? { words: t("done", { count: held.size }), undo } : null);
  };

  const takeDown = async (portraits: readonly PortraitView[]) => {
    const ids = portraits.map(({ id }) => id);
    setGone((all) => new Map([...all, ...portraits.map(({ id, taskId }) => [id, taskId] as const)]));
    const removed = sendEach(ids, (id) =>
      callApi(`/api/portraits/${id}`, { method: "DELETE" }).catch((error: unknown) => {
        if (!(error instanceof ApiError && error.status === 404)) throw error;
      }),
    );
    held.hold(ids, removed);
    offerUndo();
    const failed = (await removed).filter(({ error }) => !isSignedOut(error));
    if (!failed[0]) return;
    const stayed = failed.map(({ id }) => id);
    showAgain(stayed);
    held.drop(stayed);
    offerUndo();
    say({ words: wordsOf(failed[0].error, t("failed", { count: failed.length })) });
  };

  return { gone, takeDown };
}
