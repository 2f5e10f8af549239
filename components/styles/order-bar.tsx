"use client";

import { useTranslations } from "next-intl";
import { wordsOf } from "@/components/ui/api";
import { Bar, BarText } from "@/components/ui/bar";
import { Check } from "@/components/ui/check";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextButton } from "@/components/ui/text-link";
import { PORTRAITS_PER_STYLE } from "@/lib/domain/portrait";
import type { ModelView } from "@/lib/domain/user-model";

type Props = {
  styles: number;
  /** The roll that the portraits will be of, or the one that is still being developed. */
  model: ModelView | null;
  /** Null where it is not to be chosen. */
  retouch: boolean | null;
  onRetouch: (retouch: boolean) => void;
  sent: boolean;
  error: Error | null;
  onClear: () => void;
  onSend: () => void;
};

/** What is chosen and the one button; without a model it leads to the contact sheet. */
export function OrderBar({ styles, model, retouch, onRetouch, sent, error, onClear, onSend }: Props) {
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

  const clear = (where: string) => (
    <TextButton size="note" className={where} aria-label={t("bar.clearSpoken")} onClick={onClear}>
      {t("bar.clear")}
    </TextButton>
  );

  return (
    <Bar
      before={clear("min-h-11")}
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
      <div className="gap-6 md:flex md:items-center md:justify-between">
        <div className="min-w-0">
          <BarText
            title={title}
            note={
              <>
                {note} {clear("-my-1 min-h-11 md:hidden")}
              </>
            }
          />
        </div>
        {retouch === null || !model ? null : (
          <Check className="flex-none py-1.5" checked={retouch} onChange={(event) => onRetouch(event.target.checked)}>
            {t("bar.retouch")}
          </Check>
        )}
      </div>
    </Bar>
  );
}
