"use client";

import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice, PageHead } from "@/components/ui/page-head";
import { TextButton, TextLink } from "@/components/ui/text-link";
import type { ModelView } from "@/lib/domain/user-model";
import { Roll } from "./roll";
import { useModels } from "./use-models";

/** Every roll of a person, newest first; those in the developer are followed. */
export function ModelList({ initial }: { initial: readonly ModelView[] }) {
  const t = useTranslations("models");
  const answer = useModels(initial);
  const { data: models, refetch } = answer;
  const trouble = answer.isError || answer.fetchStatus === "paused";
  return (
    <main id="content" className="mx-auto max-w-page px-gutter">
      <PageHead
        title={t("title")}
        note={models.length > 0 ? t("list.intro") : null}
        actions={models.length > 0 ? <TextLink href="/photos">{t("list.another")}</TextLink> : null}
      />
      {trouble ? (
        <p role="status" className="flex flex-wrap items-center gap-x-5 pb-5 text-note text-ink-2">
          {t("list.offline")}
          <TextButton size="note" className="min-h-11" onClick={() => void refetch()}>
            {t("trouble.retry")}
          </TextButton>
        </p>
      ) : null}
      {models.length === 0 ? (
        <Notice
          title={t("list.empty.title")}
          actions={<ButtonLink href="/photos">{t("list.empty.action")}</ButtonLink>}
        >
          {t("list.empty.text")}
        </Notice>
      ) : (
        <ul className="border-b border-rule">
          {[...models]
            .sort((a, b) => b.number - a.number)
            .map((model) => (
              <Roll key={model.id} model={model} />
            ))}
        </ul>
      )}
    </main>
  );
}
