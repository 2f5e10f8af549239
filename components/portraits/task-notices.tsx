import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { TaskView } from "@/lib/domain/task";
import { useWords } from "@/lib/i18n/use-words";

type Props = { tasks: readonly TaskView[]; nameOf: (styleId: string | null) => string };

const troubled = ({ state, submission }: TaskView) =>
  state === "failed" || state === "partial" || submission === "unconfirmed";

/** Orders that did not come out, or not wholly, in words with their remedy. */
export function TaskNotices({ tasks, nameOf }: Props) {
  const list = tasks.filter(troubled);
  if (list.length === 0) return null;
  return (
    <ul className="mb-6 border-b border-rule">
      {list.map((task) => (
        <TaskNotice key={task.id} task={task} style={nameOf(task.styleId)} />
      ))}
    </ul>
  );
}

function TaskNotice({ task, style }: { task: TaskView; style: string }) {
  const t = useTranslations("portraits.task");
  const words = useWords();
  const { state, made, ordered, failure, styleId } = task;
  const [title, text] =
    state === "partial"
      ? [t("partialTitle", { style, missing: ordered - made }), t("partialText", { made, ordered })]
      : state === "failed"
        ? [t("failedTitle", { style }), t("failedText")]
        : [t("unconfirmedTitle", { style }), t("unconfirmedText")];
  return (
    <li className="grid gap-x-8 gap-y-2 border-t border-rule py-5 md:grid-cols-[1fr_auto] md:items-center">
      <div>
        <h2 className="text-d4">{title}</h2>
        <p className="max-w-measure pt-1 text-ink-2">
          {text}
          {failure ? (
            <span className="block">
              {words(failure.title)} {words(failure.remedy)}
            </span>
          ) : null}
        </p>
      </div>
      {state === "partial" || state === "failed" ? (
        <TextLink href={styleId ? `/styles?style=${styleId}` : "/styles"} className="justify-self-start">
          {t("again")}
        </TextLink>
      ) : null}
    </li>
  );
}
