import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Frame } from "@/components/ui/frame";
import { Picture } from "@/components/ui/picture";
import { Print } from "@/components/ui/print";
import { Strip } from "@/components/ui/strip";
import { Bath, BathPrint, Tray } from "@/components/ui/tray";
import { FIRST_PRINTS, sitterFrame, templateUrl } from "./showcase";

/** Bring, develop, choose: each told by the object it happens on. */
export function Steps() {
  const t = useTranslations("site.landing");
  return (
    <section className="mx-auto max-w-page px-gutter py-20 md:py-32">
      <h2 className="pb-12 text-d2">{t("stepsTitle")}</h2>
      <ol className="grid gap-16 sm:grid-cols-3 sm:gap-6 lg:gap-12">
        <Step number={1} title={t("steps.bring.title")} body={t("steps.bring.body")}>
          <BroughtFrames />
        </Step>
        <Step number={2} title={t("steps.develop.title")} body={t("steps.develop.body")}>
          <FramesInTheTray />
        </Step>
        <Step number={3} title={t("steps.choose.title")} body={t("steps.choose.body")}>
          <ThreePrints />
        </Step>
      </ol>
    </section>
  );
}

type StepProps = { number: number; title: string; body: string; children: ReactNode };

function Step({ number, title, body, children }: StepProps) {
  return (
    <li className="grid content-start gap-5">
      <div aria-hidden="true" className="grid items-end overflow-hidden sm:h-44 lg:h-59">
        {children}
      </div>
      <h3 className="text-d4">
        <span className="text-ink-3 italic">{number}</span>&ensp;{title}
      </h3>
      <p className="text-ink-2">{body}</p>
    </li>
  );
}

function BroughtFrames() {
  return (
    <Strip>
      <Frame number={1} src={sitterFrame(1)} />
      <Frame number={2} src={sitterFrame(5)} state="out" mark="cross" />
      <Frame number={3} src={sitterFrame(3)} />
    </Strip>
  );
}

function FramesInTheTray() {
  return (
    <Tray className="grid h-50 content-end p-5 sm:h-full sm:p-3 lg:p-5">
      <Bath across={4} bare>
        <BathPrint number={3} src={sitterFrame(3)} density={0.2} />
        <BathPrint number={7} src={sitterFrame(7)} density={0.45} />
        <BathPrint number={6} src={sitterFrame(6)} density={0.75} />
        <BathPrint number={2} src={sitterFrame(2)} density={1} />
      </Bath>
    </Tray>
  );
}

function ThreePrints() {
  return (
    <div className="grid grid-cols-3 gap-3.5 p-1 pb-4">
      {FIRST_PRINTS.map((style) => (
        <Print key={style.slug} className="p-1.5">
          <Picture src={templateUrl(style)} alt="" width={768} height={1024} className="aspect-3/4" />
        </Print>
      ))}
    </div>
  );
}
