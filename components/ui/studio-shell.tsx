import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LeaveTogether } from "./leave-together";
import { PassageProvider, PassageRoom } from "./passage";
import { QueryProvider } from "./query-provider";
import { StudioHead } from "./studio-head";
import { StudioTabs } from "./studio-nav";
import { ToastProvider } from "./toast";
import { WordsProvider } from "./words-provider";

type Props = {
  children: ReactNode;
  /** What stands in for a room while it is on its way, by its address. */
  places?: Readonly<Record<string, ReactNode>>;
};

/** All that the signed-in pages stand in. Pages bring their own `<main id="content">`. */
export function StudioShell({ children, places = {} }: Props) {
  const t = useTranslations("common");
  return (
    <WordsProvider>
      <QueryProvider>
        <LeaveTogether />
        <ToastProvider label={t("toasts")}>
          <PassageProvider>
            <StudioHead />
            <div className="pb-[calc(var(--tabs)+24px)] md:pb-16">
              <PassageRoom places={places}>{children}</PassageRoom>
            </div>
            <StudioTabs label={t("nav.label")} />
          </PassageProvider>
        </ToastProvider>
      </QueryProvider>
    </WordsProvider>
  );
}
