"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { ApiError, callApi } from "@/components/ui/api";
import { isOver, type TaskView } from "@/lib/domain/task";
import { notify } from "./notify";
import { RollNotice } from "./roll-notice";
import { useWatchedRolls } from "./use-watched-rolls";
import { forgetRoll, type WatchedRoll, watchRoll } from "./watched-rolls";

/** Follows the rolls in the developer from every page of the studio, and tells `owner` their end. Idle where there are none. */
export function RollWatch({ owner }: { owner: string }) {
  const pathname = usePathname();
  const rolls = useWatchedRolls(owner);
  const ended = rolls.find((roll) => roll.ended !== null && pathname !== pageOf(roll));
  return (
    <>
      {rolls.map((roll) => (
        <Watch key={roll.taskId} roll={roll} onItsPage={pathname === pageOf(roll)} />
      ))}
      {ended ? (
        <RollNotice
          key={ended.taskId}
          roll={ended}
          here={ended.ended === "ready" && pathname === "/styles"}
          onSeen={() => forgetRoll(ended)}
        />
      ) : null}
    </>
  );
}

const pageOf = ({ modelId }: WatchedRoll) => `/models/${modelId}`;

/** Milliseconds until the next look: nobody waits here, so it is calmer than on the roll's own page. */
const calmly = (looks: number) => Math.min(15_000, 2_000 * 1.125 ** looks);
const STANDSTILL_MS = 60_000;

function Watch({ roll, onItsPage }: { roll: WatchedRoll; onItsPage: boolean }) {
  const { owner, taskId, number, tell } = roll;
  const client = useQueryClient();
  const t = useTranslations("models.told");
  const { data, error } = useQuery({
    queryKey: ["task", taskId],
    queryFn: ({ signal }) => callApi<TaskView>(`/api/tasks/${taskId}`, { signal }),
    // On its own page the darkroom asks, and this listens.
    enabled: roll.ended === null && !onItsPage,
    refetchInterval: ({ state }) => (state.data?.standstill ? STANDSTILL_MS : calmly(state.dataUpdateCount)),
    refetchIntervalInBackground: tell,
  });
  const ended = roll.ended ?? (data && isOver(data.state) ? (data.state === "failed" ? "failed" : "ready") : null);

  useEffect(() => {
    if (roll.ended !== null || ended === null) return;
    watchRoll({ ...roll, ended });
    // A page that lists rolls, or orders from them, shows the new one together with the words.
    void client.invalidateQueries({ queryKey: ["models"] });
    if (tell && (document.hidden || !onItsPage)) {
      void notify({ title: t(`${ended}.title`, { number }), body: t(`${ended}.text`), tag: taskId, url: pageOf(roll) });
    }
  }, [client, ended, number, onItsPage, roll, t, taskId, tell]);

  // It is gone: nothing to follow.
  const isGone = error instanceof ApiError && error.status === 404;
  useEffect(() => {
    if (isGone) forgetRoll({ owner, taskId });
  }, [isGone, owner, taskId]);

  // Who looks at its page has been told.
  useEffect(() => {
    if (!onItsPage || ended === null) return;
    const seen = () => (document.hidden ? undefined : forgetRoll({ owner, taskId }));
    seen();
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [onItsPage, ended, owner, taskId]);

  return null;
}
