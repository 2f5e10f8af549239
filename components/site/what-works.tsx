import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Line, Lines } from "@/components/ui/lines";
import { Reel } from "./reel";

const ORDER = ["first", "second", "third", "fourth"] as const;
const GOOD = [{ number: 1 }, { number: 2 }, { number: 3 }] as const;
const BAD = [
  { number: 5, edge: 4, out: true, mark: "cross" },
  { number: 8, edge: 5, mark: "underline" },
  { number: 9, edge: 6, mark: "underline" },
] as const;

/** What to bring and what to leave at home, each under a strip that shows it. */
export function WhatWorks() {
  const t = useTranslations("site.how");
  return (
    <section className="border-t border-rule">
      <div className="mx-auto grid max-w-page gap-12 px-gutter py-10 md:grid-cols-2 md:py-16">
        <Kind title={t("worksTitle")} shots={GOOD} lines={ORDER.map((name) => t(`works.${name}`))} />
        <Kind title={t("failsTitle")} shots={BAD} lines={ORDER.map((name) => t(`fails.${name}`))} />
        <p className="text-note text-ink-3 md:col-span-2">{t("files")}</p>
      </div>
    </section>
  );
}

type KindProps = Pick<ComponentProps<typeof Reel>, "shots"> & { title: string; lines: readonly string[] };

function Kind({ title, shots, lines }: KindProps) {
  return (
    <div className="grid content-start gap-5">
      <Reel shots={shots} className="max-w-95" />
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
