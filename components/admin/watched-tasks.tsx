"use client";

import { useTranslations } from "next-intl";
import { SendButton } from "@/components/ui/send-button";
import type { ProviderView, WatchedTask } from "@/lib/domain/provider-view";
import { Moment } from "./moment";

type Props = {
  tasks: readonly WatchedTask[];
  /** Said where there are none. */
  none: string;
  /** What they are, and what may be done. */
  text: string;
  decisions: readonly ("again" | "give-up")[];
  onDecided: (provider: ProviderView) => void;
};

/** Tasks that somebody should look at, by the id that the log has for them. */
export function WatchedTasks({ tasks, none, text, ...deciding }: Props) {
  if (tasks.length === 0) return <p className="text-ink-3">{none}</p>;
  return (
    <>
      <p className="max-w-measure text-ink-2">{text}</p>
      <ul className="border-b border-rule">
        {tasks.map((task) => (
          <Task key={task.taskId} task={task} {...deciding} />
        ))}
      </ul>
    </>
  );
}

function Task({
  task: { taskId, kind, since },
  decisions,
  onDecided,
}: { task: WatchedTask } & Pick<Props, "decisions" | "onDecided">) {
  const t = useTranslations("admin.provider");
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-rule py-4">
      <div className="min-w-0 flex-1 basis-64 text-ui">
        <span className="pr-4">{t(`what.${kind}`)}</span>
        <Moment at={since} />
        <span className="block text-note break-all text-ink-3">{taskId}</span>
      </div>
      <span className="flex gap-3" role="group" aria-label={t("decide", { id: taskId.slice(0, 8) })}>
        {decisions.map((decision) => (
          <SendButton
            key={decision}
            kind={decision === "again" ? "quiet" : "danger"}
            size="small"
            className="min-h-11 md:min-h-9.5"
            path={`/api/admin/tasks/${taskId}/${decision}`}
            failed={t("failed")}
            onSent={onDecided}
          >
            {t(`decision.${decision}`)}
          </SendButton>
        ))}
      </span>
    </li>
  );
}
