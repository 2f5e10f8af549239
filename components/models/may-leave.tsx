import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/page-head";

/** Below the tray while it works: nobody has to wait here. */
export function MayLeave() {
  const t = useTranslations("models.leave");
  return (
    <div className="mx-auto max-w-page px-gutter">
      <Notice
        title={t("title")}
        actions={
          <ButtonLink kind="quiet" href="/styles">
            {t("action")}
          </ButtonLink>
        }
      >
        {t("text")}
      </Notice>
    </div>
  );
}
