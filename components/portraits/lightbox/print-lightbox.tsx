"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { TextButton } from "@/components/ui/text-link";
import type { PortraitView } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";
import type { OnFavourite } from "../favourite-button";
import { portraitAlt } from "../portrait-words";
import { frameOf, type Roll } from "../rolls";
import { ShareDialog } from "../shares/share-dialog";
import { Compare } from "./compare";
import { LightboxFrame } from "./lightbox-frame";
import { OrderAgain } from "./order-again";
import { PrintInfo } from "./print-info";
import { PrintTools } from "./print-tools";
import { Reel } from "./reel";

type Props = {
  portraits: readonly PortraitView[];
  openId: string;
  rolls: readonly Roll[];
  onShow: (id: string) => void;
  onClose: () => void;
  /** Called after closing, with the print that was shown last. */
  returnFocus: (id: string) => void;
  onFavourite: OnFavourite;
  onDelete: (portrait: PortraitView) => void;
  onOrdered: () => void;
};

/** One's own print, large: mark it, compare it with the photo, share it, have more of it made, take it down. */
export function PrintLightbox({ portraits, openId, rolls, onShow, onClose, returnFocus, ...deeds }: Props) {
  const t = useTranslations("portraits");
  const words = useWords();
  const [comparing, setComparing] = useState(false);
  const [sharing, setSharing] = useState(false);
  const pictures = useMemo(
    () => portraits.map((portrait) => ({ ...portrait, alt: portraitAlt(portrait, words(portrait.styleName), t) })),
    // The words change with the language, which loads the page anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [portraits],
  );
  const at = portraits.findIndex(({ id }) => id === openId);
  const [portrait, picture] = [portraits[at], pictures[at]];
  if (!portrait || !picture) return null;

  const { source, sheetUrl, modelId, styleId } = portrait;
  const style = words(portrait.styleName);
  const roll = rolls.find(({ id }) => id === modelId);
  const frame = source ? frameOf(source.photoId, roll) : null;
  return (
    <LightboxFrame
      pictures={pictures}
      at={at}
      name={t("lightbox.name", { position: at + 1, count: portraits.length, style })}
      onShow={onShow}
      onClose={onClose}
      returnFocus={returnFocus}
      tools={
        <PrintTools
          portrait={portrait}
          name={picture.alt}
          onFavourite={deeds.onFavourite}
          compare={source ? { on: comparing, onToggle: () => setComparing(!comparing) } : null}
          onShare={() => setSharing(true)}
        />
      }
      instead={
        comparing && source ? (
          <Compare
            key={openId}
            picture={picture}
            source={source}
            sourceName={frame === null ? t("compare.photo") : t("compare.frame", { number: frame })}
          />
        ) : null
      }
      side={
        <>
          <PrintInfo
            portrait={portrait}
            style={style}
            roll={roll?.number ?? null}
            reel={portraits.length > 1 ? <Reel pictures={pictures} at={at} onShow={onShow} /> : null}
            actions={
              <>
                <OrderAgain key={openId} modelId={modelId} styleId={styleId} onOrdered={deeds.onOrdered} />
                {sheetUrl === null ? null : (
                  <a href={sheetUrl} download className="inline-flex min-h-11 items-center text-ui underline">
                    {t("lightbox.sheet")}
                  </a>
                )}
                <TextButton className="min-h-11" onClick={() => deeds.onDelete(portrait)}>
                  {t("lightbox.delete")}
                </TextButton>
              </>
            }
          />
          {sharing ? <ShareDialog portraits={[portrait]} onClose={() => setSharing(false)} /> : null}
        </>
      }
    />
  );
}
