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
  /** Absent where there is nothing to decide. */
  onDecided?: (provider: ProviderView) => void;
};

/** Tasks that somebody should look at, by the id that the log has for them. */
export function WatchedTasks({ tasks, none, text, onDecided }: Props) {
  if (tasks.length === 0) return <p className="text-ink-3">{none}</p>;
  return (
    <>
      <p className="max-w-measure text-ink-2">{text}</p>
      <ul className="border-b border-rule">
        {tasks.map((task) => (
          <Task key={task.taskId} task={task} onDecided={onDecided} />
        ))}
      </ul>
    </>
  );
}

function Task({ task: { taskId, kind, askedAt }, onDecided }: { task: WatchedTask; onDecided: Props["onDecided"] }) {
  const t = useTranslations("admin.provider");
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 border-t border-rule py-4">
      <div className="min-w-0 flex-1 basis-64 text-ui">
        <span className="pr-4">{t(`what.${kind}`)}</span>
        <Moment at={askedAt} />
        <span className="block text-note break-all text-ink-3">{taskId}</span>
      </div>
      {onDecided ? (
        <span className="flex gap-3" role="group" aria-label={t("decide", { id: taskId.slice(0, 8) })}>
          {(["again", "give-up"] as const).map((decision) => (
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
      ) : null}
    </li>
  );
}
