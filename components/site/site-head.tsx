import Link from "next/link";
import { useTranslations } from "next-intl";
import { TOP_BAR_ITEM, TopBar } from "@/components/ui/top-bar";

/** The top bar of the public pages. They are the same for everybody, so it offers the door and nothing else. The form behind it is not fetched by those who only look. */
export function SiteHead() {
  const t = useTranslations("common");
  return (
    <TopBar
      end={
        <Link href="/sign-in" prefetch={false} className={TOP_BAR_ITEM}>
          {t("signIn")}
        </Link>
      }
    />
  );
}
