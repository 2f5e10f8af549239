import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { TextButton, TextLink } from "@/components/ui/text-link";
import type { StyleView } from "@/lib/domain/style";
import type { ModelView } from "@/lib/domain/user-model";

type ShownProps = {
  styles: readonly StyleView[];
  model: ModelView | null;
  sitter: boolean;
  onSitter: (sitter: boolean) => void;
};

/** Whose face the pictures show: the sitter's, or the viewer's as far as they are made. */
export function ShownOn({ styles, model, sitter, onSitter }: ShownProps) {
  const t = useTranslations("styles");
  const made = styles.filter(({ preview }) => preview !== null).length;
  const develops = styles.some(({ developing }) => developing);
  if (model?.status !== "ready" || (made === 0 && !develops)) return t("shown");
  const { number } = model;
  const own = develops ? t("own.developing", { number, made, total: styles.length }) : t("own.shown", { number });
  return (
    <>
      {sitter ? t("shown") : own}{" "}
      {made > 0 ? (
        <TextButton size="note" className="min-h-8" onClick={() => onSitter(!sitter)}>
          {t(sitter ? "own.show" : "own.sitter")}
        </TextButton>
      ) : null}
    </>
  );
}

export function NoModel() {
  const t = useTranslations("styles.noModel");
  return (
    <div className="mb-8 grid gap-4 border-t border-ink pt-5 md:grid-cols-[1fr_auto] md:items-end">
      <div>
        <h2 className="text-d4">{t("title")}</h2>
        <p className="max-w-measure pt-1 text-ink-2">{t("text")}</p>
      </div>
      <ButtonLink kind="quiet" href="/photos" className="justify-self-start">
        {t("action")}
      </ButtonLink>
    </div>
  );
}

/** She may choose while it is developed. */
export function StillTraining({ model: { id, number } }: { model: ModelView }) {
  const t = useTranslations("styles.training");
  return (
    <p className="flex flex-wrap items-baseline gap-x-5 pb-5 text-ui text-ink-2">
      {t("text", { number })}
      <TextLink href={`/models/${id}`}>{t("action")}</TextLink>
    </p>
  );
}

type NoneProps = { search: string; onEverything: () => void };

/** What was asked for is not there: why, and the one way back to everything. */
export function NoneFound({ search, onEverything }: NoneProps) {
  const t = useTranslations("styles.none");
  return (
    <div className="mx-auto grid max-w-page justify-items-start gap-3 px-gutter pb-8">
      <p className="text-ink-2">{search.trim() === "" ? t("filter") : t("search", { search: search.trim() })}</p>
      <TextButton className="min-h-11" onClick={onEverything}>
        {t("action")}
      </TextButton>
    </div>
  );
}
