import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Frame } from "@/components/ui/frame";
import { Picture } from "@/components/ui/picture";
import { Strip } from "@/components/ui/strip";
import { TextLink } from "@/components/ui/text-link";
import { HERO, sitterFrame } from "./showcase";

const CHOSEN_FRAME = 7;

/** The promise, a strip of everyday photos with one of them circled, and what came of it. */
export function Hero() {
  const t = useTranslations("site.landing");
  return (
    <section className="grid gap-6 md:h-[calc(100svh-var(--head))] md:max-h-225 md:min-h-160 md:grid-cols-[minmax(0,1fr)_168px_minmax(0,40vw)] md:gap-0 md:overflow-hidden">
      <div className="grid content-start gap-6 px-gutter pt-8 md:content-end md:gap-8 md:pt-0 md:pr-8 md:pb-16 lg:pr-12">
        <h1 className="text-d1">{t.rich("headline", { br: () => <br /> })}</h1>
        <p className="max-w-measure font-serif text-lead text-pretty text-ink-2">{t("lead")}</p>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-4">
          <ButtonLink href="/sign-up" prefetch={false}>
            {t("start")}
          </ButtonLink>
          <TextLink href="#styles">{t("seeStyles")}</TextLink>
        </p>
      </div>
      <Strip frames={4} decorative className="md:hidden">
        <SitterFrames numbers={[6, CHOSEN_FRAME, 8, 10]} />
      </Strip>
      <div aria-hidden="true" className="film strip-upright hidden md:block">
        <ol className="-mt-21">
          <SitterFrames numbers={[4, 6, 2, CHOSEN_FRAME, 10, 3, 1]} />
        </ol>
      </div>
      <figure className="relative aspect-4/5 max-md:-mt-6 md:aspect-auto md:h-full">
        <Picture {...HERO} alt={t("heroAlt")} loading="eager" fetchPriority="high" className="size-full object-cover" />
        <figcaption className="absolute inset-x-0 bottom-0 bg-linear-to-b from-transparent to-[rgb(0_0_0/0.6)] px-gutter pt-12 pb-4 text-note text-white md:px-6">
          {t("heroCaption")}
        </figcaption>
      </figure>
    </section>
  );
}

function SitterFrames({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number) => (
    <Frame
      key={number}
      number={number}
      src={sitterFrame(number)}
      mark={number === CHOSEN_FRAME ? "circle" : undefined}
    />
  ));
}
