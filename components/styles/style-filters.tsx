"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { Chips } from "@/components/ui/chips";
import type { StyleCard } from "@/lib/domain/style";
import type { ModelView } from "@/lib/domain/user-model";
import { shelvesOf, stylesFor, stylesOn } from "./choose-styles";
import { type GalleryView, SEX_FILTERS } from "./gallery-address";

type Props = {
  styles: readonly StyleCard[];
  /** Those of them that answer to the search. */
  found: readonly StyleCard[];
  view: GalleryView;
  onView: (change: Partial<GalleryView>) => void;
  /** Rolls to choose from, where there are several. */
  ready: readonly ModelView[];
  modelId: string | null;
  onModel: (id: string) => void;
};

const ROW = "mx-auto max-w-page px-gutter";
/** Beside the shelves where there is room for both, else a row of its own. */
const BESIDE = "max-lg:border-t max-lg:border-rule max-lg:px-gutter";

/** What of the gallery is shown, and whose face: one row of words each on phones. */
export const StyleFilters = memo(function StyleFilters(props: Props) {
  const { styles, found, view, onView, ready, modelId, onModel } = props;
  const { shelf, sex } = view;
  const t = useTranslations("styles");
  const shelves = shelvesOf(styles);
  const forHer = stylesFor(sex, found);
  const onIt = stylesOn(shelf, found);
  return (
    <div className="border-y border-rule">
      <div className="mx-auto max-w-page lg:flex lg:items-center lg:justify-between lg:gap-8 lg:px-gutter">
        {shelves.length > 1 ? (
          <Chips
            className="max-lg:px-gutter"
            label={t("families")}
            value={shelf}
            onChange={(next) => onView({ shelf: next })}
            options={(["all", ...shelves] as const).map((value) => ({
              value,
              label: t(`family.${value}`),
              count: stylesOn(value, forHer).length,
            }))}
          />
        ) : null}
        <Chips
          className={shelves.length > 1 ? BESIDE : "max-lg:px-gutter"}
          label={t("filter")}
          value={sex}
          onChange={(next) => onView({ sex: next })}
          options={SEX_FILTERS.map((value) => ({ value, label: t(value), count: stylesFor(value, onIt).length }))}
        />
      </div>
      {ready.length > 1 ? (
        <div className="border-t border-rule">
          <div className={`flex items-baseline gap-4 ${ROW}`}>
            <span className="flex-none text-note text-ink-3">{t("model")}</span>
            <Chips
              label={t("model")}
              value={modelId ?? ""}
              onChange={onModel}
              options={ready.map(({ id, number }) => ({ value: id, label: t("rollName", { number }) }))}
            />
          </div>
        </div>
      ) : null}
    </div>
  );
});
