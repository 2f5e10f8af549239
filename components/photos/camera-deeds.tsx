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
      className="mx-auto size-15 rounded-full bg-film-type ring-2 ring-film-type ring-offset-4 ring-offset-sheet transition-transform outline-offset-8 active:scale-94 disabled:opacity-40 md:mx-2"
    />
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

/** For all of them. `asked`: she wanted to leave, and they would be lost. */
export function RollDeeds({ count, asked, onKeep, onDiscard }: Deeds & { count: number; asked: boolean }) {
  const t = useTranslations("photos.camera");
  return (
    <div role={asked ? "alert" : undefined} className="flex flex-wrap items-center gap-3">
      {asked ? <p className="w-full text-ui">{t("unkept", { count })}</p> : null}
      <Button onClick={onKeep}>{t("onSheet", { count })}</Button>
      {asked ? (
        <Button kind="quiet" onClick={onDiscard}>
          {t("discardAll")}
        </Button>
      ) : null}
    </div>
  );
}
