import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Frame } from "@/components/ui/frame";
import { Line, Lines } from "@/components/ui/lines";
import { Strip } from "@/components/ui/strip";
import { sitterFrame } from "./showcase";

const ORDER = ["first", "second", "third", "fourth"] as const;

/** What to bring and what to leave at home, each under a strip that shows it. */
export function WhatWorks() {
  const t = useTranslations("site.how");
  return (
    <section className="border-t border-rule">
      <div className="mx-auto grid max-w-page gap-12 px-gutter py-10 md:grid-cols-2 md:py-16">
        <Kind title={t("worksTitle")} lines={ORDER.map((name) => t(`works.${name}`))}>
          <Frame number={1} src={sitterFrame(1)} />
          <Frame number={2} src={sitterFrame(2)} />
          <Frame number={3} src={sitterFrame(3)} />
        </Kind>
        <Kind title={t("failsTitle")} lines={ORDER.map((name) => t(`fails.${name}`))}>
          <Frame number={4} src={sitterFrame(5)} state="out" mark="cross" />
          <Frame number={5} src={sitterFrame(8)} />
          <Frame number={6} src={sitterFrame(9)} mark="underline" />
        </Kind>
        <p className="text-note text-ink-3 md:col-span-2">{t("files")}</p>
      </div>
    </section>
  );
}

function Kind({ title, lines, children }: { title: string; lines: readonly string[]; children: ReactNode }) {
  return (
    <div className="grid content-start gap-5">
      <Strip decorative className="max-w-95">
        {children}
      </Strip>
      <h2 className="text-d3">{title}</h2>
      <Lines>
        {lines.map((line) => (
          <Line key={line} className="text-ui text-ink-2">
            {line}
          </Line>
        ))}
      </Lines>
    </div>
  );
}
