"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { useDropzone } from "react-dropzone";
import { MAX_ON_SHEET, MAX_PHOTOS, MAX_UPLOAD_BYTES } from "@/lib/domain/photo";
import { pickFiles } from "./pick-files";

const MB = 1024 * 1024;

/** What file pickers offer; the server decides by the content. */
export const PICTURE_TYPES = "image/*,.heic,.heif,.avif";

/** Every way a photo comes onto the sheet (dropped, pasted, chosen, taken), and sentences for what was left. */
export function usePhotoPicker(room: number, add: (files: readonly File[]) => void) {
  const t = useTranslations("photos.notice");
  const [notices, setNotices] = useState<readonly string[]>([]);

  const take = useCallback(
    (files: readonly File[]) => {
      const { taken, tooLarge, notPictures, overflow } = pickFiles(files, room);
      setNotices([
        ...tooLarge.map(({ name, size }) =>
          t("tooLarge", { name, size: Math.ceil((size / MB) * 10) / 10, limit: MAX_UPLOAD_BYTES / MB }),
        ),
        ...notPictures.map(({ name }) => t("notPicture", { name })),
        ...(overflow > 0 ? [t("overflow", { count: overflow, maximum: MAX_PHOTOS, frames: MAX_ON_SHEET })] : []),
      ]);
      add(taken);
    },
    [add, room, t],
  );

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) take(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [take]);

  // No `accept` and no limits here: one place sorts the files, whichever way they came.
  const dropzone = useDropzone({ onDrop: take, noClick: true, noKeyboard: true, noPaste: true });

  return { dropzone, take, notices, dismiss: () => setNotices([]) };
}
