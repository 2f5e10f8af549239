"use client";

import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import type { SheetFrame } from "./frames";
import { focusFrame } from "./photo-frame";
import type { useContactSheet } from "./use-contact-sheet";

type Deeds = Pick<ReturnType<typeof useContactSheet>, "cancel" | "remove" | "putBack" | "letGo" | "add"> & {
  onDone: () => void;
};

/** Removes frames together, says so, and offers to put back all that can still be put back. */
export function useRemoveFrames(frames: readonly SheetFrame[], { cancel, remove, putBack, letGo, add, onDone }: Deeds) {
  const t = useTranslations("photos.notice");
  const say = useToast();

  return (removed: readonly SheetFrame[]) => {
    const [first] = removed;
    if (!first) return;
    onDone();
    // What was pressed goes with the frame, so the focus moves to its neighbour, once that has taken its new place.
    const stays = frames.filter(({ id }) => removed.every((frame) => frame.id !== id));
    const neighbour = stays.find(({ number }) => number > first.number) ?? stays.at(-1);
    if (neighbour) requestAnimationFrame(() => focusFrame(neighbour.id));
    const files = removed.flatMap(({ id, upload }) => {
      if (upload) cancel(id);
      return upload?.phase === "failed" ? [upload.file] : [];
    });
    const photos = removed.flatMap(({ photo }) => photo ?? []);
    if (photos.length + files.length === 0) return;
    const held = photos.length > 0 ? remove(photos) : 0;
    const count = held + files.length;
    say({
      words: count === 1 ? t("removed", { number: first.number }) : t("removedMany", { count }),
      undo: {
        label: t("undo"),
        onUndo: () => {
          putBack();
          const [sentAnew] = add(files);
          // The button that was pressed goes with its sentence; a file that is sent anew is another frame.
          requestAnimationFrame(() => focusFrame(first.photo ? first.id : (sentAnew ?? first.id)));
        },
        // It is offered for as long as somebody points at it or is about to press it.
        onOver: letGo,
      },
    });
  };
}
