import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { WhatWorks } from "./what-works";

const ROOMS = [
  { name: "sheet", paragraphs: ["first", "second", "third"] },
  { name: "darkroom", paragraphs: ["first", "second"] },
  { name: "prints", paragraphs: ["first", "second"] },
] as const;

/** The three rooms in order, then what to bring. */
export function HowItWorks() {
  const t = useTranslations("site");
  return (
    <article>
      <div className="mx-auto grid max-w-page gap-5 px-gutter pt-8 pb-10 md:pt-12 md:pb-16">
        <h1 className="text-d2">{t("how.title")}</h1>
        <p className="max-w-measure font-serif text-lead text-pretty text-ink-2">{t("how.lead")}</p>
      </div>
      {ROOMS.map(({ name, paragraphs }, index) => (
        <section key={name} className="border-t border-rule">
          <div className="mx-auto grid max-w-page gap-4 px-gutter py-10 md:grid-cols-[4fr_8fr] md:gap-12 md:py-16">
            <h2 className="text-d3">
              <span className="text-ink-3 italic">{index + 1}</span>&ensp;{t(`how.rooms.${name}.title`)}
            </h2>
            <div className="grid max-w-measure gap-4 text-ink-2">
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{t(`how.rooms.${name}.${paragraph}`)}</p>
              ))}
            </div>
          </div>
        </section>
      ))}
      <WhatWorks />
      <div className="mx-auto max-w-page px-gutter pb-20 md:pb-32">
        <ButtonLink href="/sign-up" prefetch={false}>
          {t("landing.start")}
        </ButtonLink>
      </div>
    </article>
  );
}
