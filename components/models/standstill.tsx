"use client";

import { useTranslations } from "next-intl";
import { SendButton } from "@/components/ui/send-button";
import type { TaskView } from "@/lib/domain/task";

/** Why nothing happens, and what the person may do about it. */
export function Standstill({ task, onSent }: { task: TaskView; onSent: () => void }) {
  const t = useTranslations("models");
  const kind = task.standstill;
  if (!kind) return null;
  return (
    <div className="grid justify-items-start gap-4 text-ui text-tray-type">
      <p>
        <span className="block font-serif text-d4 text-tray-bright">{t(`${kind}.title`)}</span>
        {t(`${kind}.text`)}
      </p>
      {kind === "unconfirmed" ? (
        <SendButton path={`/api/tasks/${task.id}/again`} failed={t("unconfirmed.failed")} onSent={onSent}>
          {t("unconfirmed.action")}
        </SendButton>
      ) : null}
    </div>
  );
}
