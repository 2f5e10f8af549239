"use client";

import { useTranslations } from "next-intl";
import { Run } from "@/components/ui/run";
import { TextButton } from "@/components/ui/text-link";

type Props = {
  notices: readonly string[];
  onDismiss: () => void;
  offline: boolean;
  /** 0 to 1, of all that waits. */ sent: number;
};

/** Sentences on what was left, and on a lost connection, above the sheet. */
export function SheetNotices({ notices, onDismiss, offline, sent }: Props) {
  const t = useTranslations("photos.notice");
  return (
    <div aria-live="polite" className="empty:hidden">
      {offline ? (
        // In the room below the head, which is there anyway: a connection that comes and goes moves no frame.
        <div className="-mt-6 flex min-h-6 flex-col justify-end md:-mt-8 md:min-h-8">
          <p className="pb-0.5 text-note leading-snug text-ink-2">{t("offline")}</p>
          <Run progress={sent} label={t("offline")} />
        </div>
      ) : null}
      {notices.length > 0 ? (
        <div className="mb-5 flex items-start gap-5 border-y border-rule py-3">
          <ul className="grid gap-1 text-ui text-mark">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <TextButton size="note" className="ml-auto flex-none" onClick={onDismiss}>
            {t("dismiss")}
          </TextButton>
        </div>
      ) : null}
    </div>
  );
}
