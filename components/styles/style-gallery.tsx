"use client";

import { useTranslations } from "next-intl";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useModels } from "@/components/models/use-models";
import { Notice, PageHead } from "@/components/ui/page-head";
import { useToast } from "@/components/ui/toast";
import type { StyleView } from "@/lib/domain/style";
import type { ModelView } from "@/lib/domain/user-model";
import { useRouter } from "@/lib/i18n/navigation";
import { stylesFor, stylesOn } from "./choose-styles";
import { findStyles } from "./find-styles";
import { NoModel, NoneFound, ShownOn, StillTraining } from "./gallery-notes";
import { OrderBar } from "./order-bar";
import { StyleFilters } from "./style-filters";
import { StyleGrid } from "./style-grid";
import { StyleSearch } from "./style-search";
import { useGalleryView } from "./use-gallery-view";
import { MAX_STYLES, useOrder } from "./use-order";
import { useStyles } from "./use-styles";

type Props = {
  /** Whose choice is kept. */
  owner: string;
  /** With the face of the roll to begin with. */
  styles: readonly StyleView[];
  models: readonly ModelView[];
  /** The roll to begin with; the first that becomes ready otherwise. */
  modelId?: string;
  /** Whether an order can leave skin as it was photographed. */
  offersRetouch: boolean;
  /** Chosen already, for an order that is made again. */
  styleIds?: readonly string[];
};

/** The gallery: look, search, choose several, order. Without a model it can still be looked at. */
export function StyleGallery({ owner, styles: initial, modelId, offersRetouch, styleIds = [], ...props }: Props) {
  const t = useTranslations("styles");
  const say = useToast();
  const router = useRouter();
  const { data: models } = useModels(props.models);
  const newest = useMemo(() => [...models].sort((a, b) => b.number - a.number), [models]);
  const ready = useMemo(() => newest.filter(({ status }) => status === "ready"), [newest]);
  const training = newest.find(({ status }) => status === "training") ?? null;
  // The first that is ready stays hers, also when another one follows while she looks.
  const [first, setFirst] = useState(modelId ?? null);
  if (first === null && ready[0]) setFirst(ready[0].id);
  const asked = ready.find(({ id }) => id === first) ?? ready[0] ?? null;
  const isOffered = (id: string) => initial.some((style) => style.id === id);
  const start = { owner, styleIds: styleIds.filter(isOffered), modelId: asked?.id ?? null, isOffered };
  const order = useOrder(start, () => router.push("/portraits"));
  const model = ready.find(({ id }) => id === order.modelId) ?? training;
  // What the page brought along shows the roll that was ready then; another may be ready since.
  const [broughtFor] = useState(asked?.id ?? null);
  const styles = useStyles(initial, broughtFor, order.modelId);
  const [view, show] = useGalleryView(order.modelId === ready[0]?.id ? null : order.modelId);
  // What is pressed or typed shows at once; the pictures follow as fast as the machine is.
  const { shelf, sex, search, sitter } = useDeferredValue(view);
  const found = useMemo(
    () => findStyles(search, styles, ({ family }) => (family ? t(`family.${family}`) : "")),
    [styles, search, t],
  );
  const shown = useMemo(() => stylesOn(shelf, stylesFor(sex, found)), [found, shelf, sex]);

  // The box round a picture comes first, and the bar's words a moment later.
  const counted = useDeferredValue(order.styleIds.length);
  const isFull = order.styleIds.length >= MAX_STYLES;
  const { toggle } = order;
  const onToggle = useCallback(
    ({ id }: StyleView, chosen: boolean) => {
      if (chosen && isFull) say({ words: t("tooMany", { maximum: MAX_STYLES }) });
      else toggle(id);
    },
    [isFull, say, t, toggle],
  );

  return (
    <main id="content" className="pb-32">
      <div className="mx-auto max-w-page px-gutter">
        <PageHead
          title={t("title")}
          note={
            <ShownOn styles={styles} model={model} sitter={view.sitter} onSitter={(next) => show({ sitter: next })} />
          }
          actions={
            styles.length > 0 ? <StyleSearch value={view.search} onChange={(next) => show({ search: next })} /> : null
          }
        />
        {model ? null : <NoModel />}
        {model?.status === "training" ? <StillTraining model={model} /> : null}
      </div>
      {styles.length === 0 ? (
        <div className="mx-auto max-w-page px-gutter">
          <Notice title={t("empty.title")}>{t("empty.text")}</Notice>
        </div>
      ) : (
        <>
          <StyleFilters
            styles={styles}
            found={found}
            view={view}
            onView={show}
            ready={ready}
            modelId={order.modelId}
            onModel={order.pickModel}
          />
          <StyleGrid styles={shown} chosenIds={order.styleIds} sitter={sitter} onToggle={onToggle} />
          {shown.length === 0 ? (
            <NoneFound search={search} onEverything={() => show({ shelf: "all", sex: "everyone", search: "" })} />
          ) : null}
          <p role="status" className="sr-only">
            {search.trim() === "" ? "" : t("search.found", { count: shown.length })}
          </p>
        </>
      )}
      {counted > 0 ? (
        <OrderBar
          styles={counted}
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
