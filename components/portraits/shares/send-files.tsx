"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { PortraitView } from "@/lib/domain/portrait";
import { useSendable } from "./use-sendable";

type State = "idle" | "fetching" | "fetched" | "failed";

/** The device's own share sheet, where it takes pictures: on most phones. */
export function SendFiles({ portraits }: { portraits: readonly PortraitView[] }) {
  const t = useTranslations("shares");
  const { isPossible, files, want, fetch } = useSendable(portraits);
  const [state, setState] = useState<State>("idle");
  const count = portraits.length;
  if (!isPossible) return null;
  const send = async (ready: File[]) => {
    setState("idle");
    // Whoever closes the sheet again has changed her mind; but too long after a tap a browser does not open it.
    await navigator.share({ files: ready }).catch((cause: unknown) => {
      if (cause instanceof DOMException && cause.name === "NotAllowedError") setState("fetched");
    });
  };
  const fetchAndSend = async () => {
    setState("fetching");
    await fetch().then(send, () => setState("failed"));
  };
  return (
    <>
      <Button
        kind="quiet"
        aria-disabled={state === "fetching"}
        onPointerEnter={want}
        onFocus={want}
        onClick={state === "fetching" ? undefined : () => void (files ? send(files) : fetchAndSend())}
      >
        {state === "fetching" ? t("fetching") : t("send", { count })}
      </Button>
      <p role="status" className="text-note text-ink-2">
        {state === "fetched" ? t("fetched", { count }) : state === "failed" ? t("notFetched") : null}
      </p>
    </>
  );
}
