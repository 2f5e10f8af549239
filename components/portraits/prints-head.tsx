"use client";

import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { TextButton } from "@/components/ui/text-link";
import { CHOOSE_ID, focusChoose } from "./focus";
import type { Place, WallOrder } from "./lay-wall";

type Props = {
  /** The whole wall. */
  places: readonly Place[];
  order: WallOrder;
  /** Prints that dried while the page was open. */
  dried: number;
  isOffline: boolean;
  onRetry: () => void;
  /** How many prints are shown. */
  shown: number;
  /** What is being made, or was made while the page was open, hangs before the rest. */
  isWorkInFront: boolean;
  /** Hangs what is dry by likeness, too. */
  onHangAnew: () => void;
  choosing: boolean;
  onChoose: () => void;
  onDownload: () => void;
  onLinks: () => void;
};

/** How much hangs and dries, and what can be done with all of it. */
export function PrintsHead({ places, order, dried, isOffline, onRetry, shown, isWorkInFront, ...deeds }: Props) {
  const t = useTranslations("portraits");
  const made = places.filter(({ portrait }) => portrait !== null).length;
  const wet = places.length - made;
  const isInFront = order === "closest" && isWorkInFront;
  const sorted = t(isInFront ? (wet > 0 ? "order.workNote" : "order.freshNote") : `order.${order}Note`);
  const hangAnew = () => {
    deeds.onHangAnew();
    // The word that had the focus is gone with it.
    focusChoose();
  };
  const mark = (chunks: React.ReactNode) => <span className="text-mark">{chunks}</span>;
  return (
    <>
      <PageHead
        title={t("title")}
        note={
          places.length === 0 ? null : (
            // Room for the longer of both sentences, so that the last print to dry moves nothing.
            <span className={isInFront ? "block max-sm:min-h-[2lh]" : undefined}>
              {wet > 0
                ? t.rich("made", { made, ordered: places.length, sorted, wet, mark })
                : t(shown < made ? "part" : "total", { count: made, shown, sorted })}{" "}
              {isInFront && wet === 0 ? (
                <TextButton size="note" className="-my-1" onClick={hangAnew}>
                  {t("order.anew")}
                </TextButton>
              ) : null}
            </span>
          )
        }
        actions={
          made === 0 ? null : (
            <>
              <TextButton id={CHOOSE_ID} className="min-h-11" onClick={deeds.onChoose}>
                {t(deeds.choosing ? "choose.done" : "choose.begin")}
              </TextButton>
              {shown > 0 ? (
                <TextButton className="min-h-11" onClick={deeds.onDownload}>
                  {t(shown < made ? "zip.shown" : "zip.all")}
                </TextButton>
              ) : null}
              <TextButton className="min-h-11" onClick={deeds.onLinks}>
                {t("links")}
              </TextButton>
            </>
          )
        }
      />
      <p aria-live="polite" className="sr-only">
        {dried > 0 ? t("spoken", { count: dried }) : null}
      </p>
      {isOffline ? (
        <p className="flex flex-wrap items-center gap-x-5 pb-5 text-ui text-ink-2">
          {t(wet > 0 ? "trouble.drying" : "trouble.offline")}
          <TextButton className="min-h-11" onClick={onRetry}>
            {t("trouble.retry")}
          </TextButton>
        </p>
      ) : null}
    </>
  );
}
