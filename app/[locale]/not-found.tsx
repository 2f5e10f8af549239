import { useTranslations } from "next-intl";
import { BareHead } from "@/components/ui/bare-head";
import { Figure } from "@/components/ui/figure";
import { Notice } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";

/** Also what a stranger sees of somebody's picture: what is not theirs is not there. */
export default function NotFound() {
  const t = useTranslations("common.notFound");
  return (
    <>
      <BareHead />
      <main id="content" className="mx-auto max-w-page px-gutter">
        <title>404 · Xiezhen Studio</title>
        <Notice
          level="h1"
          picture={<Figure size="small">404</Figure>}
          title={t("title")}
          actions={<TextLink href="/photos">{t("home")}</TextLink>}
        >
          {t("body")}
        </Notice>
      </main>
    </>
  );
}
