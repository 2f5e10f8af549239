"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, type CSSProperties } from "react";
import { Figure } from "@/components/ui/figure";
import { Picture } from "@/components/ui/picture";
import { pictureUrl } from "@/lib/domain/picture";
import type { PortraitView } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";

type Props = {
  portraits: readonly PortraitView[];
  portrait: PortraitView;
  style: string;
  onShow: (id: string) => void;
};

/** What the print is, how like it is, and all the others in a row. */
export function LightboxInfo({ portraits, portrait, style, onShow }: Props) {
  const t = useTranslations("portraits.lightbox");
  const format = useFormatter();
  const { likeness, createdAt } = portrait;
  return (
    <div className="grid min-w-0 content-end gap-4 px-gutter pt-4 pb-[calc(24px+env(safe-area-inset-bottom))] md:gap-6 md:pr-14 md:pb-10 md:pl-12">
      <div>
        <h2 className="text-d3">{style}</h2>
        <p className="pt-1 text-note text-ink-3">
          {t("made", { date: format.dateTime(new Date(createdAt), { dateStyle: "long" }) })}
        </p>
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
      {portraits.length > 1 ? <Reel portraits={portraits} openId={portrait.id} onShow={onShow} /> : null}
    </div>
  );
}

function Reel({
  portraits,
  openId,
  onShow,
}: { portraits: readonly PortraitView[]; openId: string } & Pick<Props, "onShow">) {
  const t = useTranslations("portraits.lightbox");
  const words = useWords();
  const shown = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [openId]);
  return (
    <ul aria-label={t("reel")} className="-m-1.5 flex gap-2 overflow-x-auto p-1.5 [scrollbar-width:none]">
      {portraits.map(({ id, imageUrl, width, height, styleName }, i) => (
        <li key={id} className="flex-none">
          <button
            ref={id === openId ? shown : null}
            type="button"
            aria-label={t("name", { position: i + 1, count: portraits.length, style: words(styleName) })}
            aria-current={id === openId}
            onClick={() => onShow(id)}
            className="block opacity-55 aria-current:opacity-100 aria-current:outline-2 aria-current:outline-offset-2 aria-current:outline-ink"
          >
            <Picture
              src={pictureUrl(imageUrl, 320)}
              alt=""
              width={width}
              height={height}
              loading="lazy"
              className="h-14 w-auto"
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
