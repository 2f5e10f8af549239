import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LeaveTogether } from "./leave-together";
import { QueryProvider } from "./query-provider";
import { StudioHead } from "./studio-head";
import { StudioTabs } from "./studio-nav";
import { ToastProvider } from "./toast";
import { WordsProvider } from "./words-provider";

/** All that the signed-in pages stand in. Pages bring their own `<main id="content">`. */
export function StudioShell({ children }: { children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <WordsProvider>
      <QueryProvider>
        <LeaveTogether />
        <ToastProvider label={t("toasts")}>
          <StudioHead />
          <div className="pb-[calc(var(--tabs)+24px)] md:pb-16">{children}</div>
          <StudioTabs label={t("nav.label")} />
        </ToastProvider>
      </QueryProvider>
    </WordsProvider>
  );
}
