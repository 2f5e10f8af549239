"use client";

import { useTranslations } from "next-intl";
import { Bar } from "@/components/ui/bar";
import { Button } from "@/components/ui/button";
import { TextButton } from "@/components/ui/text-link";

type Props = {
  count: number;
  /** How many frames cannot be used. */
  unusable: number;
  onChooseUnusable: () => void;
  onRemove: () => void;
  onStop: () => void;
};

/** While frames are chosen: how many, those that cannot be used at one press, and the one deed. */
export function SelectionBar({ count, unusable, onChooseUnusable, onRemove, onStop }: Props) {
  const t = useTranslations("photos.select");
  return (
    <Bar
      action={
        <Button disabled={count === 0} onClick={onRemove}>
          {t("remove", { count })}
        </Button>
      }
    >
      <p aria-live="polite" className="text-ui font-[550]">
        {t("chosen", { count })}
      </p>
      <div className="-my-1 flex flex-wrap gap-x-5">
        <TextButton size="note" className="min-h-11 md:min-h-8" onClick={onStop}>
          {t("stop")}
        </TextButton>
        {unusable > 0 ? (
          <TextButton size="note" className="min-h-11 md:min-h-8" onClick={onChooseUnusable}>
            {t("unusable", { count: unusable })}
          </TextButton>
        ) : null}
      </div>
    </Bar>
  );
}
