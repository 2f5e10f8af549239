import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import type { TaskView } from "@/lib/domain/task";
import type { ModelView } from "@/lib/domain/user-model";
import { useWords } from "@/lib/i18n/use-words";

/** How it ended, and the one way on: to the styles, or back to the contact sheet with the reason. */
export function Outcome({ task, model }: { task: TaskView; model: ModelView }) {
  return (
    <div className="grid justify-items-start gap-5 pt-8">
      {task.state === "failed" ? <Failed failure={task.failure ?? model.failure} /> : <Ready model={model} />}
    </div>
  );
}

function Ready({ model: { id, learned } }: { model: ModelView }) {
  const t = useTranslations("models.ready");
  return (
    <>
      {learned ? <p className="max-w-measure text-tray-type">{t("text", learned)}</p> : null}
      <ButtonLink href={`/styles?model=${id}`}>{t("action")}</ButtonLink>
    </>
  );
}

function Failed({ failure }: { failure: ModelView["failure"] }) {
  const t = useTranslations("models.failed");
  const words = useWords();
  return (
    <>
      <div className="max-w-measure">
        <h2 className="text-d4">{failure ? words(failure.title) : t("title")}</h2>
        <p className="pt-2 text-tray-type">{failure ? words(failure.remedy) : t("remedy")}</p>
      </div>
      <ButtonLink href="/photos">{t("action")}</ButtonLink>
    </>
  );
}
