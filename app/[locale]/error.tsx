"use client";

import { useTranslations } from "next-intl";
import { BareHead } from "@/components/ui/bare-head";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";

/** What went wrong is in the log; here it says what to do. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations("common.error");
  return (
    <>
      <BareHead />
      <main id="content" className="mx-auto max-w-page px-gutter">
        <Notice
          level="h1"
          title={t("title")}
          actions={
            <>
              <Button onClick={reset}>{t("retry")}</Button>
              <TextLink href="/photos">{t("home")}</TextLink>
            </>
          }
        >
          {t("body")}
        </Notice>
      </main>
    </>
  );
}
