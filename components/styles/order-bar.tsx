"use client";

import { useTranslations } from "next-intl";
import { wordsOf } from "@/components/ui/api";
import { Bar, BarText } from "@/components/ui/bar";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextButton } from "@/components/ui/text-link";
import { PORTRAITS_PER_STYLE } from "@/lib/domain/portrait";
import type { ModelView } from "@/lib/domain/user-model";

type Props = {
  styles: number;
  /** The roll that the portraits will be of, or the one that is still being developed. */
  model: ModelView | null;
  sent: boolean;
  error: Error | null;
  onClear: () => void;
  onSend: () => void;
};

/** What is chosen and the one button; without a model it leads to the contact sheet. */
export function OrderBar({ styles, model, sent, error, onClear, onSend }: Props) {
  const t = useTranslations("styles");
  const title = t("bar.join", {
    styles: t("bar.styles", { count: styles }),
    portraits: t("bar.portraits", { count: styles * PORTRAITS_PER_STYLE }),
  });
  const note = error ? (
    <span role="alert" className="text-mark">
      {wordsOf(error, t("failed"))}
    </span>
  ) : model?.status === "training" ? (
    t("training.text", { number: model.number })
  ) : model ? (
    t("bar.roll", { number: model.number })
  ) : null;

  return (
    <Bar
      before={
        <TextButton size="note" className="min-h-11" aria-label={t("bar.clearSpoken")} onClick={onClear}>
          {t("bar.clear")}
        </TextButton>
      }
      action={
        model ? (
          <Button disabled={sent || model.status !== "ready"} onClick={onSend}>
            {t(sent ? "bar.making" : "bar.make")}
          </Button>
        ) : (
          <ButtonLink href="/photos">{t("noModel.action")}</ButtonLink>
        )
      }
    >
      <BarText title={title} note={note} />
    </Bar>
  );
}
