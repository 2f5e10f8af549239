"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Bar, BarText } from "@/components/ui/bar";
import { Button } from "@/components/ui/button";
import type { ZipProgress } from "./zip-download";

/** How far a download is, and the way to call it off. */
export function ZipBar({ progress: { count, share }, onCancel }: { progress: ZipProgress; onCancel: () => void }) {
  const t = useTranslations("portraits.zip");
  const format = useFormatter();
  const percent = share === null ? null : format.number(share, { style: "percent" });
  return (
    <Bar
      action={
        <Button kind="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      }
    >
      <BarText title={t("packing", { count })} note={percent ?? t("begins")} />
      <div
        role="progressbar"
        aria-label={t("packing", { count })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(100 * share)}
        className="mt-2 h-0.5 bg-rule"
      >
        <div className="h-full origin-left bg-mark-drawn" style={{ transform: `scaleX(${share ?? 0})` }} />
      </div>
    </Bar>
  );
}
