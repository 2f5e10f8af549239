"use client";

import { useTranslations } from "next-intl";
import type { LightboxPicture } from "../lightbox/lightbox-picture";
import { LightboxFrame } from "../lightbox/lightbox-frame";
import { CloseButton, Steps } from "../lightbox/steps";

type Props = {
  pictures: readonly (LightboxPicture & { style: string })[];
  openId: string;
  onShow: (id: string) => void;
  onClose: () => void;
  returnFocus: (id: string) => void;
};

/** One shared print, large: to be looked at and nothing more. */
export function SharedLightbox({ pictures, openId, ...hands }: Props) {
  const t = useTranslations("shares.page");
  const at = pictures.findIndex(({ id }) => id === openId);
  const style = pictures[at]?.style ?? "";
  return (
    <LightboxFrame
      {...hands}
      pictures={pictures}
      at={at}
      name={t("name", { position: at + 1, count: pictures.length, style })}
      tools={
        <>
          <CloseButton />
          <Steps always />
          <span className="ml-auto truncate text-ink-2">{style}</span>
        </>
      }
    />
  );
}
