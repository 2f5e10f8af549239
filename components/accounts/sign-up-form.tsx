"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { callApi } from "@/components/ui/api";
import { CardForm } from "./card-form";
import { OtherDoor } from "./other-door";

export function SignUpForm() {
  const t = useTranslations("accounts.signUp");
  return (
    <CardForm
      fileAction={(card) => callApi("/api/accounts", { method: "POST", body: card })}
      submit={t("submit")}
      busy={t("busy")}
      note={
        <p className="pt-3 text-note text-ink-2">
          {t("kept")} <Link href="/privacy">{t("keptMore")}</Link>
        </p>
      }
      other={<OtherDoor href="/sign-in">{t("other")}</OtherDoor>}
    />
  );
}
