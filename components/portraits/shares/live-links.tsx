"use client";

import { useFormatter, useTranslations } from "next-intl";
import { wordsOf } from "@/components/ui/api";
import { Panel } from "@/components/ui/panel";
import { Picture } from "@/components/ui/picture";
import { TextButton } from "@/components/ui/text-link";
import { pictureUrl } from "@/lib/domain/picture";
import type { PortraitView } from "@/lib/domain/portrait";
import type { ShareView } from "@/lib/domain/share";
import { useTimeZone } from "../use-time-zone";
import { CopyLink } from "./copy-link";
import { useEndShare, useShares } from "./use-shares";

type Props = { portraits: readonly PortraitView[]; onClose: () => void };

/** The links that live, each with its end. */
export function LiveLinks({ portraits, onClose }: Props) {
  const t = useTranslations("shares");
  const { data: shares, error } = useShares();
  const end = useEndShare();
  const trouble = error ?? end.error;
  return (
    <Panel title={t("live.title")} closeLabel={t("close")} onClose={onClose}>
      {trouble ? (
        <p role="alert" className="pt-4 text-note text-mark">
          {wordsOf(trouble, t("live.failed"))}
        </p>
      ) : null}
      <p aria-live="polite" className="pt-3 text-ink-2">
        {shares ? t("live.count", { count: shares.length }) : error ? null : t("live.loading")}
      </p>
      <ul className="pt-3">
        {shares?.map((share) => (
          <LiveLink
            key={share.id}
            share={share}
            pictures={portraits.filter(({ id }) => share.portraitIds.includes(id))}
            onEnd={() => end.mutate(share.id)}
          />
        ))}
      </ul>
    </Panel>
  );
}

const SHOWN = 5;

function LiveLink({ share, pictures, onEnd }: { share: ShareView; pictures: PortraitView[]; onEnd: () => void }) {
  const t = useTranslations("shares");
  const format = useFormatter();
  const timeZone = useTimeZone();
  const date = format.dateTime(new Date(share.expiresAt), { dateStyle: "medium", timeStyle: "short", timeZone });
  const name = t("live.name", { count: share.portraitIds.length, date });
  return (
    <li className="grid gap-2 border-t border-rule py-4">
      <div className="flex gap-1.5">
        {pictures.slice(0, SHOWN).map(({ id, imageUrl, width, height }) => (
          <Picture
            key={id}
            src={pictureUrl(imageUrl, 320)}
            alt=""
            width={width}
            height={height}
            className="h-12 w-auto bg-rule"
          />
        ))}
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-note text-ink-2">{name}</p>
        <TextButton size="note" className="min-h-11" aria-label={t("live.endSpoken", { name })} onClick={onEnd}>
          {t("live.end")}
        </TextButton>
      </div>
      <CopyLink url={share.url} label={t("link")} />
    </li>
  );
}
