import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/page-head";

/** Nothing was made yet. */
export function EmptyWall() {
  const t = useTranslations("portraits.empty");
  return (
    <Notice
      picture={
        <div aria-hidden="true" className="flex max-w-full gap-3.5">
          <span className="block h-32 w-24 ring-1 ring-rule-strong ring-inset" />
          <span className="block h-32 w-24 ring-1 ring-rule ring-inset" />
          <span className="block h-32 w-24 ring-1 ring-rule ring-inset" />
        </div>
      }
      title={t("title")}
      actions={<ButtonLink href="/styles">{t("action")}</ButtonLink>}
    >
      {t("text")}
    </Notice>
  );
}
