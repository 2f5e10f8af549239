"use client";

import { useTranslations } from "next-intl";
import { Chips } from "@/components/ui/chips";
import type { StyleCard } from "@/lib/domain/style";
import type { ModelView } from "@/lib/domain/user-model";
import { shelvesOf, stylesFor, stylesOn } from "./choose-styles";
import { type GalleryView, SEX_FILTERS } from "./gallery-address";

type Props = {
  styles: readonly StyleCard[];
  view: GalleryView;
  onView: (change: Partial<GalleryView>) => void;
  /** Rolls to choose from, where there are several. */
  ready: readonly ModelView[];
  modelId: string | null;
  onModel: (id: string) => void;
};

const ROW = "mx-auto flex max-w-page flex-col px-gutter md:flex-row md:items-center md:justify-between";
const SECOND = "max-md:-mx-gutter max-md:border-t max-md:border-rule max-md:px-gutter";

/** What of the gallery is shown, and whose face: one row of words each on phones. */
export function StyleFilters({ styles, view: { shelf, sex }, onView, ready, modelId, onModel }: Props) {
  const t = useTranslations("styles");
  const shelves = shelvesOf(styles);
  const forHer = stylesFor(sex, styles);
  const onIt = stylesOn(shelf, styles);
  return (
    <div className="border-y border-rule">
      {shelves.length > 1 ? (
        <div className="border-b border-rule">
          <div className={ROW}>
            <Chips
              label={t("families")}
              value={shelf}
              onChange={(next) => onView({ shelf: next })}
              options={(["all", ...shelves] as const).map((value) => ({
                value,
                label: t(`family.${value}`),
                count: stylesOn(value, forHer).length,
              }))}
            />
          </div>
        </div>
      ) : null}
      <div className={ROW}>
        <Chips
          label={t("filter")}
          value={sex}
          onChange={(next) => onView({ sex: next })}
          options={SEX_FILTERS.map((value) => ({ value, label: t(value), count: stylesFor(value, onIt).length }))}
        />
        {ready.length > 1 ? (
          <div className={`flex items-baseline gap-4 ${SECOND}`}>
            <span className="text-note text-ink-3">{t("model")}</span>
            <Chips
              label={t("model")}
              value={modelId ?? ""}
              onChange={onModel}
              options={ready.map(({ id, number }) => ({ value: id, label: t("rollName", { number }) }))}
            />
          </div>
        ) : null}
      </div>
    </div>
  );
}
