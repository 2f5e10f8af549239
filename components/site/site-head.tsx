import Link from "next/link";
import { useTranslations } from "next-intl";
import { TOP_BAR_ITEM, TopBar } from "@/components/ui/top-bar";

/**
 * The top bar of the public pages. They are the same for everybody, so both doors stand in it, and the browser shows the one
 * that fits. What is behind them is not fetched by those who only look.
 */
export function SiteHead() {
  const t = useTranslations("common");
  return (
    <TopBar
      end={
        <>
          <Link href="/sign-in" prefetch={false} className={`${TOP_BAR_ITEM} inside:hidden`}>
            {t("signIn")}
          </Link>
          <Link href="/portraits" prefetch={false} className={`${TOP_BAR_ITEM} outside:hidden`}>
            {t("yourStudio")}
          </Link>
        </>
      }
    />
  );
}
