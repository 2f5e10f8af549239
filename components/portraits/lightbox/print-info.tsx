"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { CSSProperties, ReactNode } from "react";
import { Figure } from "@/components/ui/figure";
import type { PortraitView } from "@/lib/domain/portrait";
import { useTimeZone } from "../use-time-zone";

type Props = {
  portrait: PortraitView;
  style: string;
  /** Number of its roll, where that is known. */
  roll: number | null;
  /** The others, small. */
  reel: ReactNode;
  /** What else can be done with it. */
  actions: ReactNode;
};

/** What the print is and how like it is. */
export function PrintInfo({ portrait: { likeness, createdAt }, style, roll, reel, actions }: Props) {
  const t = useTranslations("portraits.lightbox");
  const format = useFormatter();
  const date = format.dateTime(new Date(createdAt), { day: "numeric", month: "long", timeZone: useTimeZone() });
  return (
    <div className="grid min-w-0 auto-rows-max [align-content:safe_end] gap-3 px-gutter pt-3 pb-[calc(12px+env(safe-area-inset-bottom))] md:w-90 md:gap-6 md:overflow-y-auto md:pr-14 md:pb-10 md:pl-12">
      <div className="max-md:flex max-md:items-baseline max-md:justify-between max-md:gap-4">
        <h2 className="text-d3">{style}</h2>
        <p className="text-note text-ink-3 md:pt-1">{roll === null ? date : t("from", { roll, date })}</p>
      </div>
      {likeness === null ? (
        <p className="text-note text-ink-2">{t("noLikeness")}</p>
      ) : (
        <div className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1">
          <Figure className="row-span-2 !text-[3.5rem]">{Math.round(likeness)}</Figure>
          <p className="text-note text-ink-2">{t("likeness")}</p>
          <span aria-hidden="true" className="gauge" style={{ "--v": `${likeness}%` } as CSSProperties} />
        </div>
      )}
      {reel}
      <div className="flex flex-wrap items-center gap-x-6 md:gap-y-1">{actions}</div>
    </div>
  );
}
