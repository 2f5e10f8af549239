import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Brand } from "./brand";
import { LanguageSwitch } from "./language-switch";
import { LightSwitch } from "./light-switch";

export const TOP_BAR_ITEM =
  "inline-flex min-h-11 items-center whitespace-nowrap text-ink-2 no-underline hover:text-ink";

type Props = {
  /** Where the name over the door leads. */
  home?: string;
  /** In the middle, from 900 px. */
  nav?: ReactNode;
  /** At the end, after the switches. */
  end?: ReactNode;
  /** On phones the switches give way; they stand on the account page too. */
  quietOnPhones?: boolean;
};

/** The bar at the top of every page. */
export function TopBar({ home, nav, end, quietOnPhones = false }: Props) {
  const t = useTranslations("common");
  const current = useLocale();
  const switches = quietOnPhones ? `${TOP_BAR_ITEM} max-md:hidden` : TOP_BAR_ITEM;
  return (
    <header className="flex min-h-head flex-wrap items-center gap-x-6 border-b border-rule px-gutter">
      <a
        href="#content"
        className="fixed top-2 left-2 z-40 -translate-y-20 bg-ink px-4 py-3 text-ui text-on-ink focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <div className="md:min-w-54">
        <Brand href={home} />
      </div>
      {nav}
      <div
        className={classNames(
          "ml-auto flex items-center justify-end gap-4 text-note sm:gap-5 md:min-w-54",
          nav ? "md:ml-0" : null,
        )}
      >
        <LightSwitch off={t("light.off")} on={t("light.on")} className={`${switches} noscript:hidden`} />
        <LanguageSwitch current={current} className={switches} />
        {end}
      </div>
    </header>
  );
}
