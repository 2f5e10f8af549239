"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { wordsOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Check } from "@/components/ui/check";
import { Panel } from "@/components/ui/panel";
import { Switch } from "@/components/ui/switch";
import type { PortraitView } from "@/lib/domain/portrait";
import { MOST_SHARED, SHARE_DAYS } from "@/lib/domain/share";
import { useTimeZone } from "../use-time-zone";
import { CopyLink } from "./copy-link";
import { SendFiles } from "./send-files";
import { changedShareChoice, newShareChoice } from "./share-choice";
import { useNewShare } from "./use-shares";

/** A link to prints, or the prints themselves by the device's own way of sending. */
export function ShareDialog({ portraits, onClose }: { portraits: readonly PortraitView[]; onClose: () => void }) {
  const t = useTranslations("shares");
  const format = useFormatter();
  const timeZone = useTimeZone();
  const [choice, setChoice] = useState(newShareChoice);
  const { days, named } = choice;
  const share = useNewShare();
  const change = (next: Parameters<typeof changedShareChoice>[1]) => {
    setChoice(changedShareChoice(choice, next));
    share.reset();
  };
  const count = portraits.length;
  const portraitIds = portraits.map((portrait) => portrait.id);
  return (
    <Panel title={t("title", { count })} closeLabel={t("close")} onClose={onClose}>
      {share.data ? (
        <div className="grid gap-3 pt-4">
          <p role="status" className="text-ink-2">
            {t("made", {
              count,
              date: format.dateTime(new Date(share.data.expiresAt), { dateStyle: "long", timeZone }),
            })}
          </p>
          <CopyLink url={share.data.url} label={t("link")} />
        </div>
      ) : count > MOST_SHARED ? (
        <p className="pt-4 text-ink-2">{t("tooMany", { most: MOST_SHARED })}</p>
      ) : (
        <div className="grid justify-items-start gap-5 pt-3">
          <p className="text-ink-2">{t("text")}</p>
          <Switch
            label={t("days.label")}
            value={`${days}`}
            onChange={(value) => change({ days: SHARE_DAYS.find((one) => `${one}` === value) ?? days })}
            options={SHARE_DAYS.map((one) => ({ value: `${one}`, label: t("days.choice", { days: one }) }))}
          />
          <Check checked={named} onChange={(event) => change({ named: event.target.checked })}>
            {t("named")}
          </Check>
          <div className="flex flex-wrap gap-3">
            <Button
              aria-disabled={share.isPending}
              onClick={share.isPending ? undefined : () => share.mutate({ ...choice, portraitIds })}
            >
              {t(share.isPending ? "making" : "make")}
            </Button>
            <SendFiles portraits={portraits} />
          </div>
          {share.error ? (
            <p role="alert" className="text-note text-mark">
              {wordsOf(share.error, t("failed"))}
            </p>
          ) : null}
        </div>
      )}
    </Panel>
  );
}
