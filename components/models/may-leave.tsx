import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Notice } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { TellMe } from "./tell-me";

/** Below the tray while it works: nobody has to wait here. */
export function MayLeave({ roll }: ComponentProps<typeof TellMe>) {
  const t = useTranslations("models.leave");
  return (
    <div className="mx-auto max-w-page px-gutter">
      <Notice
        title={t("title")}
        actions={
          <>
            <TellMe roll={roll} />
            <TextLink href="/styles" className="min-h-11 py-2.5">
              {t("action")}
            </TextLink>
          </>
        }
      >
        {t("text")}
      </Notice>
    </div>
  );
}
