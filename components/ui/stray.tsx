import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Figure } from "./figure";
import { Notice } from "./page-head";
import { TextLink } from "./text-link";

type Props = {
  /** `frame`: somebody's thing that is not there, or is not hers. `page`: an address that nobody answers to. */
  missing: "frame" | "page";
  /** Where the way on leads. */
  home?: string;
  /** Other ways on. */
  children?: ReactNode;
};

/** What stands where there is nothing. What is not somebody's is not there for her, so both sound the same. */
export function Stray({ missing, home = "/photos", children }: Props) {
  const t = useTranslations("common.notFound");
  return (
    <main id="content" className="mx-auto max-w-page px-gutter">
      <Notice
        level="h1"
        picture={<Figure size="small">404</Figure>}
        title={t(`${missing}.title`)}
        actions={
          <>
            <TextLink href={home}>{home === "/" ? t("start") : t("home")}</TextLink>
            {children}
          </>
        }
      >
        {t(`${missing}.body`)}
      </Notice>
    </main>
  );
}
