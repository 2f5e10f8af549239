"use client";

import { useTranslations } from "next-intl";
import { callApi } from "@/components/ui/api";
import { CardForm } from "./card-form";

/** The first administrator's card. The token of the one-time link travels with it. */
export function SetUpForm({ token }: { token: string }) {
  const t = useTranslations("accounts.setUp");
  return (
    <CardForm
      fileAction={(card) => callApi("/api/set-up", { method: "POST", body: { token, ...card } })}
      submit={t("submit")}
      busy={t("busy")}
      home="/admin/styles"
    />
  );
}
