"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { useRef } from "react";
import type { Lack } from "@/lib/domain/lack";
import { CameraRoom } from "./camera-room";

// Whatever stands in here is printed on film.
const FILM =
  "[--ink:var(--film-type)] [--ink-2:var(--film-type)] [--ink-3:var(--film-dim)] [--on-ink:var(--sheet)] [--paper-sunk:var(--film)] [--rule:var(--film-dim)] [--rule-strong:var(--film-dim)]";

type Props = {
  open: boolean;
  /** How many photos the sheet takes yet. */
  room: number;
  lacks: readonly Lack[];
  onClose: () => void;
  /** Shots that were kept. */
  onKeep: (files: File[]) => void;
  /** Where the camera does not open: the system's own picker or camera. */
  onPick: () => void;
};

/** The camera, before the sheet. Lit by the darkroom in both lights, so that nothing colours the face. */
export function CameraDialog({ open, onClose, ...props }: Props) {
  const t = useTranslations("photos.camera");
  const room = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const leaveRef = useRef<() => void>(onClose);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : leaveRef.current())}>
      <Dialog.Portal>
        <Dialog.Content
          ref={room}
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            opener.current = document.activeElement;
            room.current?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          className={`${FILM} fixed inset-0 z-40 overflow-y-auto bg-sheet text-ink outline-none`}
        >
          <Dialog.Title className="sr-only">{t("title")}</Dialog.Title>
          <CameraRoom {...props} onClose={onClose} leaveRef={leaveRef} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
