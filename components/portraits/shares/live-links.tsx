"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
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
  const name = t(share.named ? "live.nameNamed" : "live.name", { count: share.portraitIds.length, date });
  return (
    <li className="grid grid-cols-1 gap-2 border-t border-rule py-4">
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
      <p className="text-note text-ink-2">{name}</p>
      <EndLink name={name} onEnd={onEnd} />
      <CopyLink url={share.url} label={t("link")} />
    </li>
  );
}

/** Asks before it ends a link, which cannot be taken back. */
function EndLink({ name, onEnd }: { name: string; onEnd: () => void }) {
  const t = useTranslations("shares.live");
  const [answer, setAnswer] = useState<"none" | "awaited" | "keep">("none");
  if (answer !== "awaited")
    return (
      <TextButton
        autoFocus={answer === "keep"}
        size="note"
        className="min-h-11 justify-self-start"
        aria-label={t("endSpoken", { name })}
        onClick={() => setAnswer("awaited")}
      >
        {t("end")}
      </TextButton>
    );
  return (
    <div role="group" aria-label={t("endSpoken", { name })}>
      <p className="text-note">{t("question")}</p>
      <div className="flex flex-wrap gap-x-6">
        {/* The button that was pressed is gone; the safe answer has the focus in its place. */}
        <TextButton autoFocus size="note" className="min-h-11" onClick={() => setAnswer("keep")}>
          {t("keep")}
        </TextButton>
        <TextButton size="note" className="min-h-11 text-mark" onClick={onEnd}>
          {t("endNow")}
        </TextButton>
      </div>
    </div>
  );
}
