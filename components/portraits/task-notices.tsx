"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton } from "@/components/ui/send-button";
import { TextLink } from "@/components/ui/text-link";
import type { TaskView } from "@/lib/domain/task";
import { useWords } from "@/lib/i18n/use-words";

type Props = {
  tasks: readonly TaskView[];
  nameOf: (styleId: string | null) => string;
  /** Something was ordered here. */
  onOrdered: () => void;
};

type Trouble = "partial" | "failed" | "unconfirmed";

function troubleOf({ state, standstill }: TaskView): Trouble | null {
  if (state === "partial" || state === "failed") return state;
  return standstill === "unconfirmed" ? standstill : null;
}

/** Orders that did not come out, or not wholly, or stand still, in words with their remedy. */
export function TaskNotices({ tasks, nameOf, onOrdered }: Props) {
  const t = useTranslations("portraits.task");
  const troubled = tasks.flatMap((task) => {
    const trouble = troubleOf(task);
    return trouble ? [{ task, trouble }] : [];
  });
  const closed = tasks.some(({ standstill }) => standstill === "closed");
  if (troubled.length === 0 && !closed) return null;
  return (
    <ul className="mb-6 border-b border-rule">
      {/* Said once, however many orders wait. */}
      {closed ? <Notice title={t("closedTitle")}>{t("closedText")}</Notice> : null}
      {troubled.map(({ task, trouble }) => (
        <TaskNotice key={task.id} task={task} trouble={trouble} style={nameOf(task.styleId)} onOrdered={onOrdered} />
      ))}
    </ul>
  );
}

type NoticeProps = { task: TaskView; trouble: Trouble; style: string; onOrdered: () => void };

function TaskNotice({ task, trouble, style, onOrdered }: NoticeProps) {
  const t = useTranslations("portraits.task");
  const words = useWords();
  const { id, made, ordered, failure, styleId } = task;
  const send = {
    kind: "quiet",
    size: "small",
    className: "min-h-11",
    failed: t("notSent"),
    onSent: onOrdered,
  } as const;
  const action = {
    partial: (
      <SendButton {...send} path={`/api/tasks/${id}/rest`}>
        {t("rest")}
      </SendButton>
    ),
    failed: <TextLink href={styleId ? `/styles?style=${styleId}` : "/styles"}>{t("again")}</TextLink>,
    unconfirmed: (
      <SendButton {...send} path={`/api/tasks/${id}/again`}>
        {t("sendAgain")}
      </SendButton>
    ),
  }[trouble];
  return (
    <Notice title={t(`${trouble}Title`, { style, missing: ordered - made })} action={action}>
      {trouble === "failed" && failure ? null : t(`${trouble}Text`, { made, ordered })}
      {failure ? (
        <span className="block">
          {words(failure.title)} {words(failure.remedy)}
        </span>
      ) : null}
    </Notice>
  );
}

function Notice({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-rule py-5 md:grid-cols-[1fr_auto] md:items-center">
      <div>
        <h2 className="text-d4">{title}</h2>
        <p className="max-w-measure pt-1 text-ink-2">{children}</p>
      </div>
      {action ? <div className="justify-self-start">{action}</div> : null}
    </li>
  );
}
