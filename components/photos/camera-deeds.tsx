"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { Button } from "@/components/ui/button";

type ShutterProps = { ref: Ref<HTMLButtonElement>; disabled: boolean; onPress: () => void };

export function Shutter({ ref, disabled, onPress }: ShutterProps) {
  const t = useTranslations("photos.camera");
  return (
    <button
      ref={ref}
      type="button"
      disabled={disabled}
      onClick={onPress}
      aria-label={t("shutter")}
      className="col-start-2 m-1.5 size-15 flex-none rounded-full bg-film-type ring-2 ring-film-type ring-offset-4 ring-offset-sheet outline-offset-8 transition-transform active:scale-94 disabled:opacity-40"
    />
  );
}

/** Ends the sitting: all shots that were not discarded go onto the sheet. */
export function UseShots({ count, onUse }: { count: number; onUse: () => void }) {
  const t = useTranslations("photos.camera");
  return (
    <Button className="justify-self-end" aria-label={t("onSheet", { count })} onClick={onUse}>
      {t("use", { count })}
    </Button>
  );
}

type Deeds = { onKeep: () => void; onDiscard: () => void };

/** For the one shot that is looked at. */
export function ShotDeeds({ onKeep, onDiscard }: Deeds) {
  const t = useTranslations("photos.camera");
  return (
    <div className="flex flex-wrap gap-3">
      <Button onClick={onKeep}>{t("keep")}</Button>
      <Button kind="quiet" onClick={onDiscard}>
        {t("discard")}
      </Button>
    </div>
  );
}

/** When she wants to leave, and shots would be lost. */
export function RollDeeds({ count, onKeep, onDiscard, onBack }: Deeds & { count: number; onBack: () => void }) {
  const t = useTranslations("photos.camera");
  return (
    <div role="alert" className="grid justify-items-start gap-3">
      <p className="text-ui">{t("unkept", { count })}</p>
      <Button onClick={onKeep}>{t("onSheet", { count })}</Button>
      <div className="flex flex-wrap gap-3">
        <Button kind="quiet" onClick={onDiscard}>
          {t("discardAll")}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {t("back")}
        </Button>
      </div>
    </div>
  );
}
