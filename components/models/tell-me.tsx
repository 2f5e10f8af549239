"use client";

import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { askToNotify, notifyState } from "./notify";
import { useWatchedRolls } from "./use-watched-rolls";
import { type WatchedRoll, watchRoll } from "./watched-rolls";

type Props = { roll: Pick<WatchedRoll, "owner" | "taskId" | "modelId" | "number"> };

/** Asks to be told outside the page, and says how where the browser was told to refuse. */
export function TellMe({ roll }: Props) {
  const t = useTranslations("models.tell");
  const [, look] = useState(0);
  const state = useSyncExternalStore(never, notifyState, () => "default" as const);
  const isAsked = useWatchedRolls(roll.owner).find(({ taskId }) => taskId === roll.taskId)?.tell ?? false;
  if (state === "unable") return null;
  const ask = async () => {
    const answer = await askToNotify();
    if (answer === "granted") watchRoll({ ...roll, tell: true });
    look((times) => times + 1);
  };
  const isTold = isAsked && state === "granted";
  return (
    <div className="grid justify-items-start gap-2" aria-live="polite">
      {isTold ? (
        <p className="flex min-h-12 items-center text-ui text-ink-2">{t("promised")}</p>
      ) : (
        <Button kind="quiet" onClick={() => void ask()}>
          {t("action")}
        </Button>
      )}
      {state === "denied" ? <p className="max-w-measure text-note text-ink-2">{t("denied")}</p> : null}
    </div>
  );
}

const never = () => () => undefined;
