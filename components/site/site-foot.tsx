import Link from "next/link";
import { useTranslations } from "next-intl";

const ITEM = "inline-flex min-h-11 items-center hover:text-ink";

export function SiteFoot() {
  const t = useTranslations("site.foot");
  return (
    <footer className="flex flex-wrap gap-x-8 border-t border-rule px-gutter pt-5 pb-10 text-note text-ink-3">
      <span lang="zh-CN" className="inline-flex min-h-11 items-center">
        写真馆
      </span>
      <Link href="/privacy" className={ITEM}>
        {t("privacy")}
      </Link>
      <Link href="/how-it-works" className={ITEM}>
        {t("how")}
      </Link>
    </footer>
  );
}
