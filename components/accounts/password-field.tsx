"use client";

import { useTranslations } from "next-intl";
import { useState, type ComponentProps } from "react";
import { Field } from "@/components/ui/field";

/** A password that can be looked at before it is sent. */
export function PasswordField(props: Omit<ComponentProps<typeof Field>, "label" | "type" | "trailing">) {
  const t = useTranslations("accounts.fields");
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...props}
      label={t("password")}
      type={shown ? "text" : "password"}
      spellCheck={false}
      autoCapitalize="none"
      trailing={
        <button
          type="button"
          aria-label={t("showLabel")}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="min-h-11 min-w-11 flex-none text-right text-note text-ink-2 underline decoration-rule-strong"
        >
          {shown ? t("hide") : t("show")}
        </button>
      }
    />
  );
}
