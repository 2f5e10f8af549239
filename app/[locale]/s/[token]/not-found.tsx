import { useTranslations } from "next-intl";
import { BareHead } from "@/components/ui/bare-head";
import { Notice } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";

/** A link that has ended, was taken back or never was: nobody learns which. */
export default function NoSuchShare() {
  const t = useTranslations("shares.page");
  return (
    <>
      <BareHead />
      <main id="content" className="mx-auto max-w-page px-gutter">
        <title>{`${t("goneTitle")} · Xiezhen Studio`}</title>
        <Notice
          level="h1"
          picture={
            <div aria-hidden="true" className="flex max-w-full gap-3.5">
              <span className="block h-32 w-24 ring-1 ring-rule-strong ring-inset" />
              <span className="block h-32 w-24 ring-1 ring-rule ring-inset" />
            </div>
          }
          title={t("goneTitle")}
          actions={<TextLink href="/">{t("studio")}</TextLink>}
        >
          {t("goneText")}
        </Notice>
      </main>
    </>
  );
}
