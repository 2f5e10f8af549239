"use client";

import { useTranslations } from "next-intl";
import { Button } from "./button";
import { Notice } from "./page-head";
import { TextLink } from "./text-link";

export type BreakdownProps = { error: Error & { digest?: string }; retry: () => void };

/** What went wrong is in the log, under the number that stands here; the words say what to do. */
export function Breakdown({ error, retry, home = "/photos" }: BreakdownProps & { home?: string }) {
  const t = useTranslations("common.error");
  return (
    <main id="content" className="mx-auto max-w-page px-gutter">
      <Notice
        level="h1"
        title={t("title")}
        actions={
          <>
            <Button onClick={retry}>{t("retry")}</Button>
            <TextLink href={home}>{t("home")}</TextLink>
          </>
        }
      >
        <p>{t("body")}</p>
        {error.digest ? <p className="pt-3 text-note text-ink-3">{t("number", { number: error.digest })}</p> : null}
      </Notice>
    </main>
  );
}
