import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A card to fill in: what it is, what it is for, its fields. */
export function CardPage({ words, children }: { words: "signUp" | "signIn" | "setUp"; children: ReactNode }) {
  const t = useTranslations(`accounts.${words}`);
  return (
    <>
      <h1 className="text-d2">{t("title")}</h1>
      <p className="max-w-measure pt-3 pb-4 font-serif text-lead text-pretty text-ink-2">{t("lead")}</p>
      {children}
    </>
  );
}
