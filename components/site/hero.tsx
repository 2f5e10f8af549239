import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import { TextLink } from "@/components/ui/text-link";
import type { ProviderName } from "@/lib/domain/provider-name";
import { Reel } from "./reel";
import { HERO, SMALL } from "./showcase";

const ON_DESKTOP = "max-md:hidden";

/** Four of them lie across a phone; on a wider screen the strip hangs beside the picture. */
const SHOTS = [
  { number: 4, className: ON_DESKTOP },
  { number: 6 },
  { number: 2 },
  { number: 7, mark: "circle" },
  { number: 10 },
  { number: 3, className: ON_DESKTOP },
  { number: 1, className: ON_DESKTOP },
] as const;

/** The promise, a strip of everyday photos with one of them circled, and what came of it. */
export function Hero({ provider }: { provider: ProviderName }) {
  const t = useTranslations("site.landing");
  return (
    <section className="grid gap-6 md:h-[calc(100svh-var(--head))] md:max-h-225 md:min-h-160 md:grid-cols-[minmax(0,1fr)_168px_minmax(0,40vw)] md:gap-0 md:overflow-hidden">
      <div className="grid content-start gap-6 px-gutter pt-8 md:content-end md:gap-8 md:pr-8 md:pb-16 lg:pr-12">
        <h1 className="text-d1">{t.rich("headline", { br: () => <br /> })}</h1>
        <p className="max-w-measure font-serif text-lead text-pretty text-ink-2">{t(`lead.${provider}`)}</p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
          <ButtonLink href="/sign-up" prefetch={false}>
            {t("start")}
          </ButtonLink>
          {provider === "studio" ? (
            <TextLink href="#styles" prefetch={false}>
              {t("seeStyles")}
            </TextLink>
          ) : (
            <TextLink href="/how-it-works">{t("seeHow")}</TextLink>
          )}
        </p>
      </div>
      <Reel shots={SHOTS} across={4} className="reel-hung" />
      <figure className="relative aspect-4/5 max-md:-mt-6 md:aspect-auto md:h-full">
        <Picture
          {...HERO}
          srcSet={`${SMALL.hero.src} ${SMALL.hero.width}w, ${HERO.src} ${HERO.width}w`}
          sizes="(min-width: 900px) 40vw, 100vw"
          alt={t("heroAlt")}
          loading="eager"
          fetchPriority="high"
          className="size-full object-cover"
        />
        <figcaption className="absolute inset-x-0 bottom-0 bg-linear-to-b from-transparent to-[rgb(0_0_0/0.6)] px-gutter pt-12 pb-4 text-note text-white md:px-6">
          {t("heroCaption")}
        </figcaption>
      </figure>
    </section>
  );
}
