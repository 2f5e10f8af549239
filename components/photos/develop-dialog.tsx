"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi, wordsOf } from "@/components/ui/api";
import { Button } from "@/components/ui/button";
import { Check } from "@/components/ui/check";
import { Dialog } from "@/components/ui/dialog";
import type { ContactSheetView } from "@/lib/domain/photo";
import { CONSENT_VERSION, type ModelRequest, type ModelView } from "@/lib/domain/user-model";
import { useRouter } from "@/lib/i18n/navigation";

type Props = {
  /** Null while nothing was asked. Its id names the model, however often the button is pressed. */
  order: Pick<ModelRequest, "id" | "photoIds"> | null;
  /** How many more would do, and stay on the sheet: a model takes no more than these. */
  left: number;
  /** How many the person left out, which stay as well, and how many cannot be used, which go. */
  aside: number;
  refused: number;
  provider: ContactSheetView["provider"];
  onClose: () => void;
};

/** Says exactly what happens to the face, and goes on only with an explicit yes. */
export function DevelopDialog({ order, ...props }: Props) {
  return order ? <Asked key={order.id} order={order} {...props} /> : null;
}

function Asked({ order, left, aside, refused, provider, onClose }: Props & { order: NonNullable<Props["order"]> }) {
  const t = useTranslations("photos.consent");
  const failed = useTranslations("photos.notice")("failed");
  const router = useRouter();
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const develop = useMutation({
    mutationFn: () => {
      const request: ModelRequest = { ...order, consent: { version: CONSENT_VERSION, accepted: true } };
      return callApi<ModelView>("/api/models", { method: "POST", body: request });
    },
    onSuccess: ({ id }) => {
      // "Back" leads to where this page was left, and what lay there is gone.
      window.scrollTo({ top: 0, behavior: "instant" });
      router.push(`/models/${id}`);
    },
  });
  const sent = develop.isPending || develop.isSuccess;
  const others = (
    [
      ["left", left],
      ["aside", aside],
      ["refused", refused],
    ] as const
  ).filter(([, count]) => count > 0);

  return (
    <Dialog
      open
      onOpenChange={(open) => (open || sent ? undefined : onClose())}
      title={t("title", { count: order.photoIds.length })}
      actions={
        <>
          <Button disabled={sent} onClick={() => (agreed ? develop.mutate() : setMissing(true))}>
            {t("action")}
          </Button>
          <Button kind="quiet" disabled={sent} onClick={onClose}>
            {t("cancel")}
          </Button>
        </>
      }
    >
      <p>{t(provider === "cloud" ? "whatCloud" : "what")}</p>
      {others.map(([what, count]) => (
        <p key={what} className="pt-2 text-note text-ink-3">
          {t(what, { count })}
        </p>
      ))}
      <Check
        className="mt-5"
        checked={agreed}
        error={missing && !agreed}
        onChange={(event) => setAgreed(event.target.checked)}
      >
        {t(provider === "cloud" ? "agreeCloud" : "agree")}
      </Check>
      <p className="pt-3 pl-9 text-note text-ink-3">{t("version", { version: CONSENT_VERSION })}</p>
      <p role="alert" className="pt-2 pl-9 text-note text-mark empty:hidden">
        {missing && !agreed ? t("missing") : develop.error ? wordsOf(develop.error, failed) : null}
      </p>
    </Dialog>
  );
}
