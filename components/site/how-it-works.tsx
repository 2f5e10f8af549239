import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { ProviderName } from "@/lib/domain/provider-name";
import { PlainWords } from "./plain-words";
import { Room } from "./room";
import { WhatWorks } from "./what-works";

const MOMENTS = ["arrival", "consent", "order", "share", "delete"] as const;

/** The three rooms in order, what becomes of the face meanwhile, and what to bring. */
export function HowItWorks({ provider }: { provider: ProviderName }) {
  const t = useTranslations("site");
  const own = (name: (typeof MOMENTS)[number]) => (name === "consent" || name === "order" ? provider : "body");
  return (
    <article>
      <div className="mx-auto grid max-w-page gap-5 px-gutter pt-8 pb-10 md:pt-12 md:pb-16">
        <h1 className="text-d2">{t("how.title")}</h1>
        <p className="max-w-measure font-serif text-lead text-pretty text-ink-2">{t("how.lead")}</p>
      </div>
      <Room number={1} name="sheet" title={t("how.rooms.sheet.title")}>
        <p>{t("how.rooms.sheet.first")}</p>
        <p>{t("how.rooms.sheet.second")}</p>
        <p>{t("how.rooms.sheet.third")}</p>
      </Room>
      <Room number={2} name="darkroom" title={t("how.rooms.darkroom.title")}>
        <p>{t(`how.rooms.darkroom.${provider}.first`)}</p>
        <p>{t(`how.rooms.darkroom.${provider}.second`)}</p>
      </Room>
      <Room number={3} name="prints" title={t("how.rooms.prints.title")}>
        <p>{t(`how.rooms.prints.${provider}.first`)}</p>
        <p>{t(`how.rooms.prints.${provider}.second`)}</p>
        {provider === "studio" ? <p>{t("how.limits")}</p> : null}
      </Room>
      <PlainWords
        title={<h2 className="text-d3">{t("how.faceTitle")}</h2>}
        lines={MOMENTS.map((name) => ({
          title: t(`how.face.${name}.title`),
          body: t(`how.face.${name}.${own(name)}`),
        }))}
        after={
          <p className="pt-5">
            <TextLink href="/privacy">{t("how.faceMore")}</TextLink>
          </p>
        }
      />
      <WhatWorks />
      <div className="mx-auto max-w-page px-gutter pb-20 md:pb-32">
        <ButtonLink href="/sign-up" prefetch={false}>
          {t("landing.start")}
        </ButtonLink>
      </div>
    </article>
  );
}
