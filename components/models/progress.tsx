"use client";

import { useTranslations } from "next-intl";
import { Figure } from "@/components/ui/figure";
import { Run } from "@/components/ui/run";
import { TextButton } from "@/components/ui/text-link";
import { isOver, type TaskView } from "@/lib/domain/task";
import { quarterOf, type Outlook } from "./development";
import { OutlookWords } from "./outlook-words";
import { Standstill } from "./standstill";

type Props = {
  heading: string;
  task: TaskView;
  percent: number;
  outlook: Outlook;
  /** Since it was ordered; null before the page knows the time. */
  elapsedSeconds: number | null;
  /** The last look at the task got no answer. */
  trouble: boolean;
  onRetry: () => void;
};

/** The one big figure, the line beneath it, and what may be said of the time. */
export function Progress({ heading, task, percent, outlook, elapsedSeconds, trouble, onRetry }: Props) {
  const t = useTranslations("models");
  const over = isOver(task.state);
  return (
    <div>
      <p className="pb-2 text-note text-tray-dim">{t(`state.${task.state}`)}</p>
      <h1 className="text-d3">{heading}</h1>
      {task.state === "failed" ? null : (
        <>
          <p className="pt-12 text-[#ffe9e3]" aria-hidden={!over}>
            <Figure unit="%">{percent}</Figure>
          </p>
          <Run progress={percent / 100} label={t("progress")} className="mt-6 mb-4" />
        </>
      )}
      {task.standstill ? (
        <Standstill task={task} onSent={onRetry} />
      ) : (
        <OutlookWords outlook={outlook} usual={task.usual} elapsedSeconds={elapsedSeconds} />
      )}
      {trouble && !over ? (
        <p className="flex flex-wrap items-center gap-x-5 pt-4 text-note text-tray-type">
          {t("trouble.offline")}
          <TextButton size="note" className="min-h-11" onClick={onRetry}>
            {t("trouble.retry")}
          </TextButton>
        </p>
      ) : null}
      <p aria-live="polite" className="sr-only">
        {over ? heading : t("percentSpoken", { percent: quarterOf(percent) })}
      </p>
    </div>
  );
}
