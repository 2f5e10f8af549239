"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Picture } from "@/components/ui/picture";
import { pictureUrl } from "@/lib/domain/picture";
import type { LightboxPicture } from "./lightbox-picture";

// Either side of what is open: who goes further sees the next ones come.
const NEAR = 12;

type Props = { pictures: readonly LightboxPicture[]; at: number; onShow: (id: string) => void };

/** The others in a row, small. */
export function Reel({ pictures, at, onShow }: Props) {
  const t = useTranslations("lightbox");
  const shown = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The row alone goes along, not all that it stands in.
    const row = shown.current?.closest("ul");
    const [here, within] = [shown.current, row].map((one) => one?.getBoundingClientRect());
    if (here && within) row?.scrollBy({ left: here.left + here.width / 2 - within.left - within.width / 2 });
  }, [at]);
  const from = Math.max(0, at - NEAR);
  return (
    <ul aria-label={t("reel")} className="-m-1.5 flex gap-2 overflow-x-auto p-1.5 [scrollbar-width:none]">
      {pictures.slice(from, at + NEAR + 1).map(({ id, imageUrl, width, height, alt }, i) => (
        <li key={id} className="flex-none">
          <button
            ref={from + i === at ? shown : null}
            type="button"
            aria-label={`${t("position", { position: `${from + i + 1}`, count: `${pictures.length}` })}, ${alt}`}
            aria-current={from + i === at}
            onClick={() => onShow(id)}
            className="block opacity-55 aria-current:opacity-100 aria-current:outline-2 aria-current:outline-offset-2 aria-current:outline-ink"
          >
            <Picture
              src={pictureUrl(imageUrl, 320)}
              alt=""
              width={width}
              height={height}
              loading="lazy"
              className="h-13 w-auto bg-rule md:h-14"
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
