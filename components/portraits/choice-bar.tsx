"use client";

import { useTranslations } from "next-intl";
import { Bar } from "@/components/ui/bar";
import { Button } from "@/components/ui/button";
import { TextButton } from "@/components/ui/text-link";

type Props = {
  /** How many are chosen, of how many that are shown. */
  count: number;
  of: number;
  /** Whether all that are chosen are favourites already. */
  favourites: boolean;
  onAll: () => void;
  onNone: () => void;
  onDone: () => void;
  onDownload: () => void;
  onShare: () => void;
  onFavourite: () => void;
  onDelete: () => void;
};

const WORD = "min-h-11 px-1 -mx-1 aria-disabled:text-ink-3 aria-disabled:no-underline";

/** What can be done with the prints that are chosen. */
export function ChoiceBar({ count, of, favourites, onAll, onNone, onDone, ...deeds }: Props) {
  const t = useTranslations("portraits.choose");
  const none = count === 0;
  /** Not `disabled`, which would take the focus away from whoever lets the last print go. */
  const deed = (act: () => void) => ({ "aria-disabled": none, onClick: none ? undefined : act });
  return (
    <Bar
      className="max-md:flex-wrap max-md:gap-y-0 max-md:pt-1"
      action={
        <div className="flex flex-1 flex-wrap items-center gap-x-5 gap-y-1 md:flex-none">
          <TextButton className={WORD} {...deed(deeds.onShare)}>
            {t("share")}
          </TextButton>
          <TextButton className={WORD} {...deed(deeds.onFavourite)}>
            {t(favourites && !none ? "unfavourite" : "favourite")}
          </TextButton>
          <TextButton className={WORD} {...deed(deeds.onDelete)}>
            {t("delete")}
          </TextButton>
          <Button
            className="ml-auto max-md:min-h-11 max-md:px-4 aria-disabled:bg-paper-sunk aria-disabled:text-ink-3"
            {...deed(deeds.onDownload)}
          >
            {t("download")}
          </Button>
        </div>
      }
    >
      <div className="flex items-center gap-x-5 max-md:w-[calc(100vw-2*var(--gutter))]">
        <p aria-live="polite" className="flex-1 text-ui font-[550] whitespace-nowrap">
          {none ? t("hint") : t("count", { count })}
        </p>
        <TextButton size="note" className="min-h-11 whitespace-nowrap" onClick={count === of ? onNone : onAll}>
          {t(count === of ? "none" : "all")}
        </TextButton>
        <TextButton size="note" className="min-h-11 whitespace-nowrap" onClick={onDone}>
          {t("done")}
        </TextButton>
      </div>
    </Bar>
  );
}
