"use client";

import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Notice, PageHead } from "@/components/ui/page-head";
import { Picture } from "@/components/ui/picture";
import { stretchingInterval } from "@/components/ui/stretching-interval";
import { TextLink } from "@/components/ui/text-link";
import { pictureUrl } from "@/lib/domain/picture";
import type { ModelView } from "@/lib/domain/user-model";
import { askModels } from "./ask-models";

type Props = {
  initial: readonly ModelView[];
  /** A picture for each model, by its id. */
  covers?: Readonly<Record<string, string>>;
};

/** Every roll of a person, newest first; those in the developer are followed. */
export function ModelList({ initial, covers = {} }: Props) {
  const t = useTranslations("models");
  const { data: models } = useQuery({
    queryKey: ["models"],
    queryFn: askModels,
    initialData: [...initial],
    // After "Back" the page comes from the router's memory, older than it looks.
    refetchOnMount: "always",
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === "training") ? stretchingInterval(state.dataUpdateCount) : false,
  });
  return (
    <main id="content" className="mx-auto max-w-page px-gutter">
      <PageHead title={t("title")} note={models.length > 0 ? t("list.intro") : null} />
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
              <Roll key={model.id} model={model} cover={covers[model.id]} />
            ))}
        </ul>
      )}
    </main>
  );
}

function Roll({ model, cover }: { model: ModelView; cover: string | undefined }) {
  const t = useTranslations("models.list");
  const format = useFormatter();
  const { id, number, status, learned, createdAt } = model;
  const stands = status === "ready" ? (learned ? t("ready", { frames: learned.frames }) : t("readyPlain")) : t(status);
  return (
    <li className="grid grid-cols-[auto_1fr_auto] items-center gap-4 border-t border-rule py-4">
      <span className="block h-20 w-15 overflow-hidden bg-paper-sunk">
        {cover ? (
          <Picture src={pictureUrl(cover, 320)} alt="" width={60} height={80} className="size-full object-cover" />
        ) : null}
      </span>
      <div>
        <h2 className="text-[1.125rem]">{t("roll", { number })}</h2>
        <p className="text-note text-ink-3">
          {stands}
          <time dateTime={createdAt} className="block">
            {format.dateTime(new Date(createdAt), { dateStyle: "long" })}
          </time>
        </p>
      </div>
      {status === "ready" ? (
        <TextLink href={`/styles?model=${id}`}>{t("styles")}</TextLink>
      ) : (
        <TextLink href={`/models/${id}`}>{t(status === "training" ? "watch" : "why")}</TextLink>
      )}
    </li>
  );
}
