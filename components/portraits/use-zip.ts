"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { wordsOf } from "@/components/ui/api";
import { isSignedOut } from "@/components/ui/signed-out";
import { useToast } from "@/components/ui/toast";
import { fetchZip, MOST_IN_ZIP } from "./fetch-zip";
import { saveFile } from "./save-file";

/** How far a download is: 0 to 1, and null until the server has said how much there is. */
export type ZipProgress = { count: number; share: number | null };

/** Prints as ZIP files of at most 200 each, one download at a time. */
export function useZip() {
  const t = useTranslations("portraits.zip");
  const say = useToast();
  const [progress, setProgress] = useState<ZipProgress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (ids: readonly string[]) => {
    if (running.current || ids.length === 0) return;
    const controller = new AbortController();
    running.current = controller;
    const show = (share: number | null) => setProgress({ count: ids.length, share });
    show(null);
    try {
      for (let from = 0; from < ids.length; from += MOST_IN_ZIP) {
        const part = ids.slice(from, from + MOST_IN_ZIP);
        const file = await fetchZip(part, {
          signal: controller.signal,
          // Seen in whole percent: more would only draw the same bar again.
          onProgress: (received, total) =>
            show(
              total === null ? null : Math.floor(100 * ((from + part.length * (received / total)) / ids.length)) / 100,
            ),
        });
        saveFile(file);
      }
    } catch (error) {
      if (!controller.signal.aborted && !isSignedOut(error)) say({ words: wordsOf(error, t("failed")) });
    }
    running.current = null;
    setProgress(null);
  };

  return { progress, start, cancel: () => running.current?.abort() };
}
