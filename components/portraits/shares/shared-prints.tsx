"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, type CSSProperties, type MouseEvent } from "react";
import { PageHead } from "@/components/ui/page-head";
import { Picture } from "@/components/ui/picture";
import { Wall } from "@/components/ui/print";
import { pictureSrcSet, pictureUrl } from "@/lib/domain/picture";
import type { SharedPrints as Shared } from "@/lib/domain/share";
import { useWords } from "@/lib/i18n/use-words";
import { ACROSS, EAGER, sizesAt } from "../across";
import { printId } from "../focus";
import { useOpenPrint } from "../use-open-print";
import { useTimeZone } from "../use-time-zone";

const loadLightbox = () => import("./shared-lightbox");
const SharedLightbox = dynamic(() => loadLightbox().then((module) => module.SharedLightbox), { ssr: false });

// One or two prints hang large, in one row whatever their shape; more of them as on their owner's wall.
const LARGE = "[--h:calc((100cqw-30px)/1.504)] md:[--h:min(78svh,calc((100cqw-52px)/(1.003*var(--across))))]";
const LARGE_SIZES = "(min-width: 900px) 50vw, 100vw";

/** A wall that anybody with its link may look at. Without scripts each print is a link to its picture. */
export function SharedPrints({ name, expiresAt, portraits }: Shared) {
  const t = useTranslations("shares.page");
  const words = useWords();
  const format = useFormatter();
  const date = format.dateTime(new Date(expiresAt), { dateStyle: "long", timeZone: useTimeZone() });
  const { openId, open, show, close } = useOpenPrint();
  useEffect(() => void loadLightbox(), []);
  const press = (id: string, event: MouseEvent) => {
    // Opened in a tab of its own it stays the picture.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(id);
  };
  const isLarge = portraits.length <= 2;
  const pictures = portraits.map((portrait) => ({
    ...portrait,
    style: words(portrait.styleName),
    alt: t("alt", { style: words(portrait.styleName) }),
  }));
  return (
    <main id="content" className="mx-auto max-w-page px-gutter pb-16">
      <PageHead
        // A name is not broken in two, as Chinese would be anywhere.
        title={
          <span className="[overflow-wrap:anywhere] [word-break:keep-all]">
            {name === null ? t("title") : t("from", { name })}
          </span>
        }
        note={t("text", { count: portraits.length, date })}
      />
      <div
        className="border-t border-rule [container-type:inline-size]"
        style={{ "--across": portraits.reduce((sum, { width, height }) => sum + width / height, 0) } as CSSProperties}
      >
        <Wall className={isLarge ? LARGE : ACROSS} label={t("title")}>
          {pictures.map(({ id, imageUrl, width, height, blur, style, alt }, i) => (
            <li key={id} style={{ "--a": width / height } as CSSProperties}>
              <a
                id={printId(id)}
                href={pictureUrl(imageUrl, 2048)}
                aria-label={t("open", { style, position: i + 1, count: portraits.length })}
                onClick={(event) => press(id, event)}
                className="print"
              >
                <picture
                  className="print-picture"
                  style={blur === null ? undefined : { backgroundImage: `url("${blur}")` }}
                >
                  <Picture
                    src={pictureUrl(imageUrl, 640)}
                    srcSet={pictureSrcSet(imageUrl, width)}
                    sizes={isLarge ? LARGE_SIZES : sizesAt(i)}
                    width={width}
                    height={height}
                    alt={alt}
                    loading={i < EAGER ? "eager" : "lazy"}
                    fetchPriority={i === 0 ? "high" : undefined}
                  />
                </picture>
              </a>
              <p className="min-h-8 truncate pt-3 text-note text-ink-3">{style}</p>
            </li>
          ))}
        </Wall>
      </div>
      <p className="pt-8 text-note text-ink-3">
        {t("madeAt")}{" "}
        <Link href="/" prefetch={false} className="inline-block py-1.5 underline decoration-rule-strong">
          {t("studio")}
        </Link>
      </p>
      {openId !== null && pictures.some(({ id }) => id === openId) ? (
        <SharedLightbox
          pictures={pictures}
          openId={openId}
          onShow={show}
          onClose={close}
          returnFocus={(id) => document.getElementById(printId(id))?.focus()}
        />
      ) : null}
    </main>
  );
}
