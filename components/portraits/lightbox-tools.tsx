"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import type { PortraitView } from "@/lib/domain/portrait";

type Props = { portrait: PortraitView; at: number; count: number; onShow: (at: number) => void };

/** Close, where one is, the sheet to print of a picture for papers, and the file itself. */
export function LightboxTools({ portrait: { imageUrl, sheetUrl }, at, count, onShow }: Props) {
  const t = useTranslations("portraits.lightbox");
  return (
    <div className="col-span-full flex items-center gap-5 px-gutter text-ui whitespace-nowrap">
      <Dialog.Close className="min-h-11 min-w-6">{t("close")}</Dialog.Close>
      <span className="flex items-center text-note text-ink-3">
        <Step label={t("previous")} disabled={at === 0} path="M9 2 3 8l6 6" onClick={() => onShow(at - 1)} />
        <span aria-hidden="true">{t("position", { position: at + 1, count })}</span>
        <Step label={t("next")} disabled={at === count - 1} path="m7 2 6 6-6 6" onClick={() => onShow(at + 1)} />
      </span>
      {sheetUrl === null ? null : (
        <a href={sheetUrl} download className="ml-auto inline-flex min-h-11 items-center">
          {t("sheet")}
        </a>
      )}
      <a
        href={`${imageUrl}${imageUrl.includes("?") ? "&" : "?"}download=1`}
        download
        className={`inline-flex min-h-11 items-center ${sheetUrl === null ? "ml-auto" : ""}`}
      >
        {t("download")}
      </a>
    </div>
  );
}

type StepProps = { label: string; disabled: boolean; path: string; onClick: () => void };

function Step({ label, disabled, path, onClick }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      // Not `disabled`, which would lose the focus of whoever has come to the end by keyboard.
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
      className="grid size-11 place-items-center text-ink aria-disabled:text-ink-3 aria-disabled:opacity-50"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 fill-none stroke-current stroke-[1.5]">
        <path d={path} />
      </svg>
    </button>
  );
}
