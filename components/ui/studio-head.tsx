import Link from "next/link";
import { useTranslations } from "next-intl";
import { StudioNav } from "./studio-nav";
import { TOP_BAR_ITEM, TopBar } from "./top-bar";

/** The top bar of somebody who is signed in. */
export function StudioHead() {
  const t = useTranslations("common");
  return (
    <TopBar
      home="/photos"
      quietOnPhones
      nav={<StudioNav label={t("nav.label")} />}
      end={
        <Link href="/account" className={TOP_BAR_ITEM}>
          {t("account")}
        </Link>
      }
    />
  );
}
