"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { Lack } from "@/lib/domain/lack";
import { CameraDialog } from "./camera-dialog";

type Props = {
  open: boolean;
  room: number;
  lacks: readonly Lack[];
  onClose: () => void;
  take: (files: File[]) => void;
};

/** The camera in the page; where that may not be used, the system's own, which hands over its pictures as files. */
export function SheetCamera({ open, room, lacks, onClose, take }: Props) {
  const t = useTranslations("photos.camera");
  const systemCamera = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={systemCamera}
        type="file"
        accept="image/*"
        capture="user"
        hidden
        aria-label={t("action")}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <CameraDialog
        open={open}
        room={room}
        lacks={lacks}
        onClose={onClose}
        onKeep={(files) => {
          onClose();
          take(files);
        }}
        onPick={() => {
          systemCamera.current?.click();
          onClose();
        }}
      />
    </>
  );
}
