"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Chips } from "@/components/ui/chips";
import { FavouriteDot } from "./favourite-button";
import type { Place, WallOrder } from "./lay-wall";
import { modelOf, type Roll } from "./rolls";
import { daysOf, placesOf, type WallView } from "./wall-view";
import { WordSelect } from "./word-select";

type Props = {
  places: readonly Place[];
  rolls: readonly Roll[];
  view: WallView;
  onView: (view: WallView) => void;
  nameOf: (styleId: string) => string;
  timeZone: string;
};

const ORDERS: readonly WallOrder[] = ["closest", "newest"];

/** What of the wall is shown, and in what order: one row of words each on phones. */
export function WallFilters({ places, rolls, view, onView, nameOf, timeZone }: Props) {
  const t = useTranslations("portraits");
  const format = useFormatter();
  const byName = new Intl.Collator(useLocale()).compare;
  const within = placesOf(places, { ...view, show: null }, { modelId: modelOf(view, rolls), timeZone });
  const count = (has: (place: Place) => boolean) => within.filter(has).length;
  const styleIds = [...new Set(places.map(({ styleId }) => styleId))];
  const onWall = rolls.filter(({ id }) => places.some(({ portrait, task }) => (portrait ?? task).modelId === id));
  const days = daysOf(places, timeZone);
  const everything = { value: "", label: t("everything"), count: within.length };
  const favourites = {
    value: "favourites",
    label: (
      <span className="inline-flex items-baseline gap-1.5">
        <FavouriteDot on small />
        {t("favourite.all")}
      </span>
    ),
    count: count(({ portrait }) => portrait?.favourite === true),
  };
  const ofStyles = styleIds
    .map((id) => ({ value: id, label: nameOf(id), count: count(({ styleId }) => styleId === id) }))
    .filter((style) => style.count > 0 || style.value === view.show)
    // Not as they hang: a word stays where it was, however like the next print is.
    .sort((a, b) => byName(a.label, b.label));
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), { timeZone: "UTC", day: "numeric", month: "long" });
  return (
    <div className="border-y border-rule">
      <div className="mx-auto flex max-w-page flex-col px-gutter md:flex-row md:items-start md:justify-between md:gap-8">
        <Chips
          label={t("filter")}
          value={view.show ?? ""}
          onChange={(show) => onView({ ...view, show: show === "" ? null : show })}
          options={[everything, favourites, ...ofStyles]}
          className="md:flex-wrap md:gap-y-0 md:overflow-visible"
        />
        <div className="flex gap-6 max-md:-mx-gutter max-md:overflow-x-auto max-md:border-t max-md:border-rule max-md:px-gutter md:flex-none">
          {onWall.length > 1 ? (
            <WordSelect
              label={t("roll.label")}
              value={view.roll === null ? "" : `${view.roll}`}
              onChange={(roll) => onView({ ...view, roll: roll === "" ? null : Number(roll) })}
              options={[
                { value: "", label: t("roll.any") },
                ...onWall.map(({ number }) => ({ value: `${number}`, label: t("roll.one", { number }) })),
              ]}
            />
          ) : null}
          {days.length > 1 ? (
            <WordSelect
              label={t("day.label")}
              value={view.day ?? ""}
              onChange={(date) => onView({ ...view, day: date === "" ? null : date })}
              options={[{ value: "", label: t("day.any") }, ...days.map((date) => ({ value: date, label: day(date) }))]}
            />
          ) : null}
          <WordSelect
            label={t("order.label")}
            value={view.order}
            onChange={(order) => onView({ ...view, order })}
            options={ORDERS.map((order) => ({ value: order, label: t(`order.${order}`) }))}
          />
        </div>
      </div>
    </div>
  );
}
