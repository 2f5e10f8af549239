import { useTranslations } from "next-intl";
import { PlainList } from "./plain-words";

const LINES = ["machine", "originals", "metadata", "learned", "eyes", "deletion", "account", "cookies"] as const;

export function Privacy() {
  const t = useTranslations("site.privacy");
  return (
    <article className="mx-auto grid max-w-page gap-10 px-gutter pt-8 pb-20 md:grid-cols-[4fr_8fr] md:gap-12 md:pt-12 md:pb-32">
      <div className="grid content-start gap-5">
        <h1 className="text-d2">{t("title")}</h1>
        <p className="max-w-measure font-serif text-lead text-pretty text-ink-2">{t("lead")}</p>
      </div>
      <PlainList lines={LINES.map((name) => ({ title: t(`lines.${name}.title`), body: t(`lines.${name}.body`) }))} />
    </article>
  );
}
