"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Chips } from "@/components/ui/chips";
import { Notice, PageHead } from "@/components/ui/page-head";
import { TextButton } from "@/components/ui/text-link";
import type { PrintsView } from "@/lib/domain/portrait";
import { useWords } from "@/lib/i18n/use-words";
import { BareWall } from "./bare-wall";
import { layWall, orderOfTasks } from "./lay-wall";
import { Lightbox } from "./lightbox";
import { PrintWall, printId } from "./print-wall";
import { TaskNotices } from "./task-notices";
import { usePrints, useStyleNames } from "./use-prints";

type Props = {
  initial: PrintsView;
  /** Only the prints of this order. */
  taskId?: string;
};

/** The wall of prints: fills while they dry; each opens large. */
export function Prints({ initial, taskId }: Props) {
  const t = useTranslations("portraits");
  const words = useWords();
  const { data: prints, isError, refetch } = usePrints(initial, taskId);
  const names = useStyleNames(prints);
  const nameOf = (styleId: string | null) => {
    const name = names.get(styleId ?? "");
    return name ? words(name) : t("someStyle");
  };
  const router = useRouter();
  // What was ordered here is an order of its own, and hangs on the whole wall.
  const ordered = () => (taskId === undefined ? void refetch() : router.push("/portraits"));
  const [first] = useState(() => new Set(initial.portraits.map(({ id }) => id)));
  const [order, setOrder] = useState(() => orderOfTasks(initial));
  const added = orderOfTasks(prints).filter((id) => !order.includes(id));
  if (added.length > 0) setOrder([...added, ...order]);
  const [style, setStyle] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);

  const all = layWall(prints, order, first);
  const styleIds = [...new Set(all.map(({ styleId }) => styleId))];
  const places = style === "" ? all : all.filter(({ styleId }) => styleId === style);
  const wet = all.filter(({ portrait }) => portrait === null).length;
  const dried = prints.portraits.filter(({ id }) => !first.has(id)).length;
  const portraits = places.map(({ portrait }) => portrait).filter((portrait) => portrait !== null);

  return (
    <main id="content" className="pb-4">
      <div className="mx-auto max-w-page px-gutter">
        <PageHead
          title={t("title")}
          note={
            all.length === 0
              ? null
              : wet > 0
                ? t.rich("made", {
                    made: all.length - wet,
                    ordered: all.length,
                    wet,
                    mark: (words) => <span className="text-mark">{words}</span>,
                  })
                : t("total", { count: all.length })
          }
        />
        <p aria-live="polite" className="sr-only">
          {dried > 0 ? t("spoken", { count: dried }) : null}
        </p>
        {isError && wet > 0 ? (
          <p className="flex flex-wrap items-center gap-x-5 pb-5 text-ui text-ink-2">
            {t("trouble.offline")}
            <TextButton className="min-h-11" onClick={() => void refetch()}>
              {t("trouble.retry")}
            </TextButton>
          </p>
        ) : null}
        <TaskNotices tasks={prints.tasks} nameOf={nameOf} onOrdered={ordered} />
        {all.length === 0 ? (
          <Notice
            picture={<BareWall />}
            title={t("empty.title")}
            actions={<ButtonLink href="/styles">{t("empty.action")}</ButtonLink>}
          >
            {t("empty.text")}
          </Notice>
        ) : null}
      </div>
      {styleIds.length > 1 ? (
        <div className="border-y border-rule">
          <div className="mx-auto max-w-page px-gutter">
            <Chips
              label={t("filter")}
              value={style}
              onChange={setStyle}
              options={[
                { value: "", label: t("everything"), count: all.length },
                ...styleIds.map((id) => ({
                  value: id,
                  label: nameOf(id),
                  count: all.filter(({ styleId }) => styleId === id).length,
                })),
              ]}
            />
          </div>
        </div>
      ) : null}
      <div className="mx-auto max-w-page px-gutter">
        <PrintWall places={places} nameOf={nameOf} isFresh={(id) => !first.has(id)} onOpen={setOpenId} />
      </div>
      <Lightbox
        portraits={portraits}
        openId={openId}
        onShow={setOpenId}
        onClose={() => setOpenId(null)}
        returnFocus={(id) => document.getElementById(printId(id))?.focus()}
      />
    </main>
  );
}
