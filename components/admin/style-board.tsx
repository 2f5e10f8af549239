"use client";

import { useTranslations } from "next-intl";
import { Notice, PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import type { AdminStyleView } from "@/lib/domain/style";
import { StyleIndex } from "./style-index";
import { StyleSection } from "./style-section";
import { useStyleBoard } from "./use-style-board";

/** The administrator's preview: every style large, what it is called, whether it hangs, and where. */
export function StyleBoard({ styles: initial }: { styles: readonly AdminStyleView[] }) {
  const t = useTranslations("admin");
  const { styles, publish, move } = useStyleBoard(initial);
  const published = styles.filter((style) => style.published).length;
  return (
    <main id="content" className="mx-auto max-w-page px-gutter">
      <PageHead
        title={t("title")}
        actions={<TextLink href="/admin/provider">{t("toProvider")}</TextLink>}
        note={styles.length === 0 ? null : t("count", { published, hidden: styles.length - published })}
      />
      {styles.length === 0 ? (
        <Notice title={t("empty.title")}>{t("empty.text")}</Notice>
      ) : (
        <div className="lg:grid lg:grid-cols-[220px_minmax(0,1fr)] lg:gap-12">
          <StyleIndex styles={styles} />
          <ol aria-label={t("title")}>
            {styles.map((style, at) => (
              <StyleSection
                key={style.id}
                style={style}
                at={at}
                count={styles.length}
                onPublish={(value) => publish(style, value)}
                onMove={(step) => move(style, step)}
              />
            ))}
          </ol>
        </div>
      )}
    </main>
  );
}
