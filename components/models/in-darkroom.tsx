"use client";

import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { useWatchedRolls } from "./use-watched-rolls";

/** Where the photos of an earlier roll have gone, for as long as it is worked on; said within a line that is there. */
export function InDarkroom({ owner }: { owner: string }) {
  const t = useTranslations("models.told");
  const [first, ...others] = useWatchedRolls(owner).filter(({ ended }) => ended === null);
  if (!first) return null;
  return (
    <TextLink size="note" className="-my-1" href={others.length > 0 ? "/models" : `/models/${first.modelId}`}>
      {t("working", { count: 1 + others.length, number: first.number })}
    </TextLink>
  );
}
