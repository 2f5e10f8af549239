"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { callApi } from "@/components/ui/api";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import type { ProviderView } from "@/lib/domain/provider-view";
import { Ledger } from "./ledger";
import { ProviderState } from "./provider-state";
import { WatchedTasks } from "./watched-tasks";

const KEY = ["provider"];
const LOOK_MS = 15_000;

/** Where the studio stands with its provider: open or not and why, what somebody has to decide, what was paid for. */
export function ProviderBoard({ initial }: { initial: ProviderView }) {
  const t = useTranslations("admin.provider");
  const client = useQueryClient();
  const { data: provider } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => callApi<ProviderView>("/api/admin/provider", { signal }),
    initialData: initial,
    refetchInterval: LOOK_MS,
  });
  const keep = (view: ProviderView) => client.setQueryData(KEY, view);
  return (
    <main id="content" className="mx-auto max-w-page px-gutter">
      <PageHead
        title={t("title")}
        note={t(`name.${provider.name}`)}
        actions={<TextLink href="/admin/styles">{t("styles")}</TextLink>}
      />
      <Section title={t("state.title")}>
        <ProviderState provider={provider} onAsked={keep} />
      </Section>
      {(["unconfirmed", "silent", "unsent"] as const).map((which) => (
        <Section key={which} title={t(`${which}.title`)}>
          <WatchedTasks
            tasks={provider[which]}
            none={t(`${which}.none`)}
            text={t(`${which}.text`)}
            decisions={which === "unconfirmed" ? ["again", "give-up"] : ["give-up"]}
            onDecided={keep}
          />
        </Section>
      ))}
      <Section title={t("ledger.title")}>
        <Ledger lines={provider.calls} />
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-5 border-t border-ink pt-6 pb-12 md:grid-cols-[3fr_9fr] md:gap-12 md:pb-16">
      <h2 className="text-d3">{title}</h2>
      <div className="grid min-w-0 content-start gap-5">{children}</div>
    </section>
  );
}
