"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { classNames } from "@/components/ui/class-names";
import { PencilMark } from "@/components/ui/pencil-mark";
import type { StyleView } from "@/lib/domain/style";
import { useWords } from "@/lib/i18n/use-words";
import { StylePicture } from "./style-picture";

type Props = {
  style: StyleView;
  chosen: boolean;
  /** The sitter in place of her own face. */
  sitter: boolean;
  eager: boolean;
  onToggle: (style: StyleView, chosen: boolean) => void;
};

/** A style as its picture and a few lines; the whole of it is a checkbox, ticked with a red box round the picture. */
export const StyleTile = memo(function StyleTile({ style, chosen, sitter, eager, onToggle }: Props) {
  const t = useTranslations("styles");
  const words = useWords();
  const { templateUrl, blur, preview, sex, ordered } = style;
  const name = words(style.name);
  const note = words(style.note);
  const unavailable = style.unavailable && words(style.unavailable);
  const foot = [t(`sex.${sex}`), ordered ? t("ordered") : null].filter(Boolean).join(" · ");
  return (
    // Painted only when it comes near; room round it, because the pencil's box and the focus reach over its edge.
    <li className="-m-3 p-3 [contain-intrinsic-size:auto_26rem] [content-visibility:auto]">
      <label className={classNames("relative block", unavailable && !chosen ? "cursor-default" : "cursor-pointer")}>
        <input
          type="checkbox"
          className="peer sr-only"
          checked={chosen}
          // What was chosen before can still be let go.
          disabled={unavailable !== null && !chosen}
          onChange={() => onToggle(style, !chosen)}
          aria-label={[`${name}.`, note, unavailable, ordered ? t("orderedSpoken") : null].filter(Boolean).join(" ")}
        />
        <span className="relative block aspect-3/4 bg-paper-sunk peer-focus-visible:outline-2 peer-focus-visible:outline-offset-8 peer-focus-visible:outline-ink peer-disabled:opacity-50 [@media(hover:hover)]:hover:brightness-105">
          <StylePicture templateUrl={templateUrl} blur={blur} preview={sitter ? null : preview} eager={eager} />
          {chosen ? <PencilMark shape="box" on="paper" fresh /> : null}
        </span>
        <span className="block pt-4 font-serif text-field leading-tight">{name}</span>
        <span className="block pt-1 text-note text-ink-3">{note}</span>
        {unavailable ? (
          <span className="block pt-1 text-note text-mark">{unavailable}</span>
        ) : (
          <span className="block text-note text-ink-3">{foot}</span>
        )}
      </label>
    </li>
  );
});
