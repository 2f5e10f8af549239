import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/page-head";
import { Examples } from "./examples";
import { useHandOnFocus } from "./use-hand-on-focus";

/** Before the first photo: what to bring, and what not. */
export function EmptySheet({ onAdd, onCamera }: { onAdd: () => void; onCamera: () => void }) {
  const t = useTranslations("photos");
  const own = useHandOnFocus<HTMLDivElement>("button.frame-shot");
  return (
    <div ref={own}>
      <Notice
        title={t("empty.title")}
        actions={
          <>
            <Button onClick={onAdd}>{t("empty.action")}</Button>
            <Button kind="quiet" onClick={onCamera}>
              {t("camera.action")}
            </Button>
          </>
        }
      >
        {t("empty.text")}
      </Notice>
      <Examples wide />
    </div>
  );
}
