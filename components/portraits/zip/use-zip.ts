"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { ApiError, wordsOf } from "@/components/ui/api";
import { isSignedOut } from "@/components/ui/signed-out";
import { useToast } from "@/components/ui/toast";
import { zipDownload } from "./zip-download";

const NOTHING = () => null;

/** The download of prints that is under way, and how to begin one: by a press, which may ask where the file shall lie. */
export function useZip() {
  const t = useTranslations("portraits.zip");
  const say = useToast();
  const progress = useSyncExternalStore(zipDownload.subscribe, zipDownload.progress, NOTHING);
  const start = (ids: readonly string[]) =>
    zipDownload.start(ids, t("file")).catch((error: unknown) => {
      if (isSignedOut(error)) return;
      say({ words: error instanceof ApiError ? wordsOf(error, t("failed")) : t("notWritten") });
    });
  return { progress, start, cancel: zipDownload.cancel };
}
