import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/page-head";
import { isOver, type TaskView } from "@/lib/domain/task";
import type { ModelView } from "@/lib/domain/user-model";
import { useWords } from "@/lib/i18n/use-words";

/** Below the tray: on to the styles, back to the contact sheet, or leave to go elsewhere meanwhile. */
export function AfterDevelopment({ task, model }: { task: TaskView; model: ModelView }) {
  const t = useTranslations("models");
  return (
    <div className="mx-auto max-w-page px-gutter">
      {task.state === "failed" ? (
        <Failed failure={task.failure ?? model.failure} />
      ) : isOver(task.state) ? (
        <Ready model={model} />
      ) : (
        <Notice
          title={t("leave.title")}
          actions={
            <ButtonLink kind="quiet" href="/styles">
              {t("leave.action")}
            </ButtonLink>
          }
        >
          {t("leave.text")}
        </Notice>
      )}
    </div>
  );
}

function Ready({ model: { id, learned } }: { model: ModelView }) {
  const t = useTranslations("models.ready");
  return (
    <div className="py-10 md:py-12">
      {learned ? (
        <p className="max-w-measure pb-5 text-ink-2">
          {t("text", { frames: learned.frames })}{" "}
          {learned.outliers > 0 ? t("outliers", { count: learned.outliers }) : null}
        </p>
      ) : null}
      <ButtonLink href={`/styles?model=${id}`}>{t("action")}</ButtonLink>
    </div>
  );
}

function Failed({ failure }: { failure: ModelView["failure"] }) {
  const t = useTranslations("models.failed");
  const words = useWords();
  return (
    <Notice
      title={failure ? words(failure.title) : t("title")}
      actions={<ButtonLink href="/photos">{t("action")}</ButtonLink>}
    >
      {failure ? words(failure.remedy) : t("remedy")}
    </Notice>
  );
}
