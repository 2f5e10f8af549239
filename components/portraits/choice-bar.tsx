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

const WORD = "min-h-11 whitespace-nowrap aria-disabled:text-ink-3 aria-disabled:no-underline";
const FILLED =
  "ml-auto max-md:min-h-11 max-md:px-4 aria-disabled:bg-paper-sunk aria-disabled:text-ink-3 aria-disabled:ring-1 aria-disabled:ring-rule aria-disabled:ring-inset";

/** What can be done with the prints that are chosen. */
export function ChoiceBar({ count, of, favourites, onAll, onNone, onDone, ...deeds }: Props) {
  const t = useTranslations("portraits.choose");
  const none = count === 0;
  /** Not `disabled`, which would take the focus away from whoever lets the last print go. */
  const deed = (act: () => void) => ({ "aria-disabled": none, onClick: none ? undefined : act });
  return (
    <Bar className="max-md:pt-1" action={null}>
      <div className="flex flex-col md:flex-row md:items-center md:gap-8">
        <div className="flex items-center gap-x-5 md:flex-1">
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
        <div className="flex flex-wrap items-center gap-x-5">
          <TextButton className={WORD} {...deed(deeds.onShare)}>
            {t("share")}
          </TextButton>
          <TextButton className={WORD} {...deed(deeds.onFavourite)}>
            {t(favourites && !none ? "unfavourite" : "favourite")}
          </TextButton>
          <TextButton className={WORD} {...deed(deeds.onDelete)}>
            {t("delete")}
          </TextButton>
          <Button className={FILLED} {...deed(deeds.onDownload)}>
            {t("download")}
          </Button>
        </div>
      </div>
    </Bar>
  );
}
