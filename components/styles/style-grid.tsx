"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { StyleView } from "@/lib/domain/style";
import { StyleTile } from "./style-tile";

type Props = {
  styles: readonly StyleView[];
  chosenIds: readonly string[];
  sitter: boolean;
  onToggle: (style: StyleView, chosen: boolean) => void;
};

/** On the first screen of a desktop. */
const EAGER = 5;

/** The pictures of the gallery; drawn again only where something in it changed. */
export const StyleGrid = memo(function StyleGrid({ styles, chosenIds, sitter, onToggle }: Props) {
  const t = useTranslations("styles");
  return (
    <ul
      aria-label={t("title")}
      className="mx-auto grid max-w-page grid-cols-2 gap-x-4 gap-y-8 px-gutter py-6 sm:grid-cols-3 md:grid-cols-5 md:gap-x-6 md:gap-y-10 md:py-8"
    >
      {styles.map((style, i) => (
        <StyleTile
          key={style.id}
          style={style}
          chosen={chosenIds.includes(style.id)}
          sitter={sitter}
          eager={i < EAGER}
          onToggle={onToggle}
        />
      ))}
    </ul>
  );
});
