"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import { TextButton } from "@/components/ui/text-link";
import { FolderButton } from "./folder-button";

type Props = {
  /** Said after the roll's own sentence. */
  elsewhere: ReactNode;
  roll: number;
  count: number;
  /** Frames are being chosen. */
  selecting: boolean;
  onCamera: () => void;
  onFolder: (files: File[]) => void;
  onSelect: () => void;
};

export function SheetHead({ elsewhere, roll, count, selecting, onCamera, onFolder, onSelect }: Props) {
  const t = useTranslations("photos");
  return (
    <PageHead
      title={t("title")}
      note={
        selecting ? (
          t("select.how")
        ) : (
          <>
            {t("where", { roll, count })} {elsewhere}
          </>
        )
      }
      actions={
        selecting ? null : (
          <>
            <TextButton className="min-h-11" onClick={onCamera}>
              {t("camera.action")}
            </TextButton>
            <FolderButton onPick={onFolder} />
            {count > 1 ? (
              <TextButton className="min-h-11" onClick={onSelect}>
                {t("select.start")}
              </TextButton>
            ) : null}
          </>
        )
      }
    />
  );
}
