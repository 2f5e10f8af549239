import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/page-head";

/** Before the first photo. */
export function EmptySheet({ onAdd }: { onAdd: () => void }) {
  const t = useTranslations("photos.empty");
  return (
    <Notice title={t("title")} actions={<Button onClick={onAdd}>{t("action")}</Button>}>
      {t("text")}
    </Notice>
  );
}
