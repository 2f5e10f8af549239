"use client";

import { useTranslations } from "next-intl";
import { TextButton } from "@/components/ui/text-link";

/** What can still be restored when the offer to undo is long gone. */
export function DeletedLine({ count, onRestore }: { count: number; onRestore: () => void }) {
  const t = useTranslations("portraits.delete");
  if (count === 0) return null;
  return (
    <p className="-mt-4 flex flex-wrap items-center gap-x-5 pb-3 text-note text-ink-3 md:-mt-6">
      {t("recent", { count })}
      <TextButton size="note" className="min-h-11" onClick={onRestore}>
        {t("restore")}
      </TextButton>
    </p>
  );
}
