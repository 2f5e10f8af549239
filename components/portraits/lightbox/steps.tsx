"use client";

import { Dialog } from "radix-ui";
import { useTranslations } from "next-intl";
import { createContext, use } from "react";
import { classNames } from "@/components/ui/class-names";

type Place = { at: number; count: number; step: (by: 1 | -1) => void };

/** Where one is among the pictures, and the way to the neighbours. */
export const Going = createContext<Place>({ at: 0, count: 1, step: () => undefined });

export function CloseButton() {
  return <Dialog.Close className="min-h-11 min-w-6">{useTranslations("lightbox")("close")}</Dialog.Close>;
}

/** Where one is, between the ways to the neighbours. Phones have it only where there is no other way than to swipe. */
export function Steps({ always = false }: { always?: boolean }) {
  const { at, count, step } = use(Going);
  const t = useTranslations("lightbox");
  return (
    <span className={classNames("flex items-center text-note text-ink-3", always ? null : "max-md:hidden")}>
      <Step label={t("previous")} disabled={at === 0} path="M9 2 3 8l6 6" onClick={() => step(-1)} />
      <span aria-hidden="true">{t("position", { position: `${at + 1}`, count: `${count}` })}</span>
      <Step label={t("next")} disabled={at === count - 1} path="m7 2 6 6-6 6" onClick={() => step(1)} />
    </span>
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
