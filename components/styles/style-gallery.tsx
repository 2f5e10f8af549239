"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Notice, PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { useToast } from "@/components/ui/toast";
import type { StyleView } from "@/lib/domain/style";
import type { ModelView } from "@/lib/domain/user-model";
import { useRouter } from "@/lib/i18n/navigation";
import { useWords } from "@/lib/i18n/use-words";
import { type SexFilter, type Shelf, stylesFor, stylesOn } from "./choose-styles";
import { OrderBar } from "./order-bar";
import { StyleFilters } from "./style-filters";
import { StyleTile } from "./style-tile";
import { MAX_STYLES, useOrder } from "./use-order";
import { useStyles } from "./use-styles";

type Props = {
  /** With the face of the roll to begin with. */
  styles: readonly StyleView[];
  models: readonly ModelView[];
  /** The roll to begin with; the newest that is ready otherwise. */
  modelId?: string;
  /** Whether an order can leave skin as it was photographed. */
  offersRetouch: boolean;
  /** Chosen already, for an order that is made again. */
  styleIds?: readonly string[];
};

/** The gallery: look, choose several, order. Without a model it can still be looked at. */
export function StyleGallery({ styles: initial, models, modelId, offersRetouch, styleIds = [] }: Props) {
  const t = useTranslations("styles");
  const words = useWords();
  const say = useToast();
  const router = useRouter();
  const [shelf, setShelf] = useState<Shelf>("all");
  const [sex, setSex] = useState<SexFilter>("everyone");
  const newest = [...models].sort((a, b) => b.number - a.number);
  const ready = newest.filter(({ status }) => status === "ready");
  const training = newest.find(({ status }) => status === "training") ?? null;
  const asked = ready.find(({ id }) => id === modelId) ?? ready[0] ?? null;
  const known = styleIds.filter((id) => initial.some((style) => style.id === id));
  const order = useOrder(known, asked?.id ?? null, () => router.push("/portraits"));
  const model = ready.find(({ id }) => id === order.modelId) ?? training;
  const styles = useStyles(initial, asked?.id ?? null, order.modelId);
  const shown = stylesOn(shelf, stylesFor(sex, styles));

  const toggle = (id: string) => {
    if (order.styleIds.length >= MAX_STYLES && !order.styleIds.includes(id)) {
      say({ words: t("tooMany", { maximum: MAX_STYLES }) });
    } else {
      order.toggle(id);
    }
  };

  return (
    <main id="content" className="pb-32">
      <div className="mx-auto max-w-page px-gutter">
        <PageHead title={t("title")} note={<ShownOn styles={styles} model={model} />} />
        {model ? null : <NoModel />}
        {model?.status === "training" ? (
          <p className="flex flex-wrap items-baseline gap-x-5 pb-5 text-ui text-ink-2">
            {t("training.text", { number: model.number })}
            <TextLink href={`/models/${model.id}`}>{t("training.action")}</TextLink>
          </p>
        ) : null}
      </div>
      {styles.length === 0 ? (
        <div className="mx-auto max-w-page px-gutter">
          <Notice title={t("empty.title")}>{t("empty.text")}</Notice>
        </div>
      ) : (
        <>
          <StyleFilters
            styles={styles}
            shelf={shelf}
            onShelf={setShelf}
            sex={sex}
            onSex={setSex}
            ready={ready}
            modelId={order.modelId}
            onModel={order.pickModel}
          />
          <ul
            aria-label={t("title")}
            className="mx-auto grid max-w-page grid-cols-2 gap-x-4 gap-y-8 px-gutter py-6 sm:grid-cols-3 md:grid-cols-5 md:gap-x-6 md:gap-y-10 md:py-8"
          >
            {shown.map((style, i) => (
              <StyleTile
                key={style.id}
                name={words(style.name)}
                note={words(style.note)}
                forWhom={t(`sex.${style.sex}`)}
                templateUrl={style.templateUrl}
                preview={style.preview}
                unavailable={style.unavailable && words(style.unavailable)}
                chosen={order.styleIds.includes(style.id)}
                lazy={i >= 10}
                onToggle={() => toggle(style.id)}
              />
            ))}
          </ul>
          {shown.length === 0 ? <p className="px-gutter pb-8 text-ink-2">{t("emptyFilter")}</p> : null}
        </>
      )}
      {order.styleIds.length > 0 ? (
        <OrderBar
          styles={order.styleIds.length}
          model={model}
          retouch={offersRetouch ? order.retouch : null}
          onRetouch={order.setRetouch}
          sent={order.sent}
          error={order.error}
          onClear={order.clear}
          onSend={order.send}
        />
      ) : null}
    </main>
  );
}

/** Whose face the pictures show: the sitter's, or the viewer's as far as they are made. */
function ShownOn({ styles, model }: { styles: readonly StyleView[]; model: ModelView | null }) {
  const t = useTranslations("styles");
  const made = styles.filter(({ preview }) => preview !== null).length;
  if (model?.status !== "ready" || (made === 0 && !styles.some(({ developing }) => developing))) return t("shown");
  const { number } = model;
  const isComplete = !styles.some(({ developing }) => developing);
  return isComplete ? t("own.shown", { number }) : t("own.developing", { number, made, total: styles.length });
}

function NoModel() {
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
