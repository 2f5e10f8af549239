"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { callApi } from "@/components/ui/api";
import { CardForm } from "./card-form";
import { OtherDoor } from "./other-door";
import { useAlreadyIn } from "./use-already-in";

export function SignUpForm() {
  const t = useTranslations("accounts.signUp");
  useAlreadyIn();
  return (
    <CardForm
      fileAction={(card) => callApi("/api/accounts", { method: "POST", body: card })}
      submit={t("submit")}
      busy={t("busy")}
      note={
        <p className="pt-4 text-note text-ink-2">
          {t.rich("kept", { privacy: (words) => <Link href="/privacy">{words}</Link> })}
        </p>
      }
      other={<OtherDoor href="/sign-in">{t("other")}</OtherDoor>}
    />
  );
}
