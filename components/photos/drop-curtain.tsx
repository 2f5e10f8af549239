"use client";

import { useTranslations } from "next-intl";
import type { DropzoneState } from "react-dropzone";
import { PICTURE_TYPES } from "./use-photo-picker";

type Props = {
  dropzone: Pick<DropzoneState, "getRootProps" | "getInputProps">;
  /** Files are held over the page. */
  over: boolean;
  room: number;
};

/** Comes down over the whole page while photos are dragged in, and takes them wherever they are let go. */
export function DropCurtain({ dropzone, over, room }: Props) {
  const t = useTranslations("photos");
  return (
    <div
      {...dropzone.getRootProps({
        role: undefined,
        tabIndex: undefined,
        hidden: !over,
        className: "fixed inset-0 z-30 grid place-items-center bg-veil p-gutter",
      })}
    >
      <input {...dropzone.getInputProps({ accept: PICTURE_TYPES, "aria-label": t("empty.action") })} />
      <div className="pointer-events-none absolute inset-3 outline-2 outline-ink md:inset-6" />
      <div className="pointer-events-none text-center">
        <p className="font-serif text-d2">{t(room > 0 ? "drop.title" : "drop.full")}</p>
        <p className="pt-4 text-ui text-ink-2">{room > 0 ? t("drop.room", { room }) : t("drop.fullText")}</p>
      </div>
    </div>
  );
}
