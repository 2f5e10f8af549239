import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "./page-head";

type Props = {
  title: ReactNode;
  /** The page has a line under its title, so the place for one is kept. */
  noted?: boolean;
  /** What else may be done there is links below the title on phones, so a line is kept for it. */
  withActions?: boolean;
  /** The page's own frame, at its final size, with nothing in it yet. */
  children: ReactNode;
};

/** A page that is on its way: what is sure already, and blank places for the rest. */
export function Waiting({ title, noted = true, withActions = false, children }: Props) {
  const t = useTranslations("common");
  return (
    <main id="content" aria-busy="true">
      <div className="mx-auto max-w-page px-gutter">
        <PageHead
          title={title}
          note={noted ? <Said>{t("waiting")}</Said> : null}
          actions={withActions ? <span className="min-h-11" /> : null}
        />
      </div>
      {noted ? null : <Said>{t("waiting")}</Said>}
      {children}
    </main>
  );
}

// Read out, not shown: whoever sees the blank places knows.
function Said({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="sr-only">{children}</span>
      <span aria-hidden="true">&nbsp;</span>
    </>
  );
}

/** Where a row of filters will be, as high as it is. */
export function WaitingFilters({ rows = 1 }: { rows?: number }) {
  return (
    <div aria-hidden="true" className="border-y border-rule">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={row > 0 ? "h-12.25 border-t border-rule" : "h-12"} />
      ))}
    </div>
  );
}
