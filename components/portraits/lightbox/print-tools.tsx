"use client";

import { useTranslations } from "next-intl";
import type { PortraitView } from "@/lib/domain/portrait";
import { FavouriteButton, type OnFavourite } from "../favourite-button";
import { CloseButton, Steps } from "./steps";

type Props = {
  portrait: PortraitView;
  name: string;
  onFavourite: OnFavourite;
  /** Null where there is nothing to compare with. */
  compare: { on: boolean; onToggle: () => void } | null;
  onShare: () => void;
};

const TOOL = "inline-flex min-h-11 min-w-6 items-center underline-offset-[0.3em] aria-pressed:underline";

/** Close, where one is, and what can be done with one's own print. */
export function PrintTools({ portrait, name, onFavourite, compare, onShare }: Props) {
  const t = useTranslations("portraits");
  const { id, imageUrl, favourite } = portrait;
  return (
    <>
      <CloseButton />
      <Steps />
      <FavouriteButton
        id={id}
        name={name}
        favourite={favourite}
        onFavourite={onFavourite}
        word={t("favourite.one")}
        className="ml-auto max-md:-mr-1.5"
      />
      {compare ? (
        <button type="button" aria-pressed={compare.on} onClick={compare.onToggle} className={TOOL}>
          {t("compare.tool")}
        </button>
      ) : null}
      <button type="button" onClick={onShare} className={TOOL}>
        {t("lightbox.share")}
      </button>
      <a href={`${imageUrl}${imageUrl.includes("?") ? "&" : "?"}download=1`} download className={TOOL}>
        {t("lightbox.download")}
      </a>
    </>
  );
}
