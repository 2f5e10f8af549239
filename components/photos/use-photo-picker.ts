"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { useDropzone } from "react-dropzone";
import { pickFiles, sameFileKey } from "./pick-files";
import { wordsForLeft } from "./picked-words";
import { useDraggedIn } from "./use-dragged-in";

/** What file pickers offer; the server decides by the content. */
export const PICTURE_TYPES = "image/*,.heic,.heif,.avif";

type Sheet = {
  /** How many more it may take. */
  room: number;
  /** Whether a frame is on it still. */
  has: (id: string) => boolean;
  /** @returns the ids they got, in the same order. */
  add: (files: readonly File[]) => readonly string[];
  /** A dialog stands before the sheet. */
  busy: boolean;
};

/** Every way a photo comes onto the sheet (dropped, pasted, chosen, taken), and sentences for what was left. */
export function usePhotoPicker({ room, has, add, busy }: Sheet) {
  const t = useTranslations("photos.notice");
  const [notices, setNotices] = useState<readonly string[]>([]);
  // The files behind the frames that this page has added.
  const keys = useRef(new Map<string, string>());
  const { over, done } = useDraggedIn(!busy);

  const take = useCallback(
    (files: readonly File[]) => {
      done();
      const known = [...keys.current].filter(([id]) => has(id)).map(([, key]) => key);
      const picked = pickFiles(files, room, new Set(known));
      setNotices(wordsForLeft(picked, t));
      add(picked.taken).forEach((id, i) => {
        const file = picked.taken[i];
        if (file) keys.current.set(id, sameFileKey(file));
      });
    },
    [add, has, room, t, done],
  );

  useEffect(() => {
    if (busy) return;
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) take(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [take, busy]);

  // No `accept` and no limits here: one place sorts the files, whichever way they came.
  const dropzone = useDropzone({ onDrop: take, onDragLeave: done, noClick: true, noKeyboard: true, noPaste: true });

  return { dropzone, over, take, notices, dismiss: () => setNotices([]) };
}
