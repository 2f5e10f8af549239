"use client";

import { useTranslations } from "next-intl";
import { Bar } from "@/components/ui/bar";
import { Button } from "@/components/ui/button";
import { Meter } from "@/components/ui/meter";
import type { ContactSheetView } from "@/lib/domain/photo";
import type { SheetCount } from "./frames";
import { Examples } from "./examples";
import { Lacks } from "./lacks";
import { SheetScore } from "./sheet-score";

type Props = {
  sheet: ContactSheetView;
  count: SheetCount;
  room: number;
  /** The sheet shows what works by itself. */
  empty: boolean;
  onDevelop: () => void;
};

/** Beside the sheet: how far the roll is, the step's one action, how good the set is once it is one, and what works. */
export function SheetSide({ sheet, count, room, empty, onDevelop }: Props) {
  const t = useTranslations("photos");
  const { minimum, maximum, score, marks, lacks } = sheet;
  return (
    <aside className="grid content-start gap-10 pt-8 md:pt-0">
      <section className="max-md:hidden">
        <Meter
          value={count.usable}
          arriving={count.arriving}
          minimum={minimum}
          maximum={maximum}
          label={t("meter.label", { usable: count.usable, minimum, maximum })}
          scale={{ enough: t("meter.enough", { minimum }), full: t("meter.full", { maximum }) }}
        />
        <p className="text-note text-ink-2">
          <CountWords count={count} />
        </p>
        <p className="text-note text-ink-3">
          <NextWords sheet={sheet} count={count} room={room} />
        </p>
        <Button className="mt-5 w-full" disabled={count.usable < minimum} onClick={onDevelop}>
          {t("develop.button", { count: Math.min(count.usable, maximum) })}
        </Button>
      </section>
      {score === null || marks === null || count.usable < minimum ? null : <SheetScore score={score} marks={marks} />}
      {count.usable * 2 < minimum ? null : <Lacks lacks={lacks} />}
      {empty ? null : (
        <details>
          <summary className="min-h-11 py-2 text-ui underline decoration-rule-strong hover:decoration-current">
            {t("examples.title")}
          </summary>
          <div className="pt-4">
            <Examples />
          </div>
        </details>
      )}
    </aside>
  );
}

/** The same at the bottom of a phone, within one thumb's reach. */
export function SheetBar({ sheet, count, room, onDevelop, onAdd }: Omit<Props, "empty"> & { onAdd: () => void }) {
  const t = useTranslations("photos");
  const { minimum, maximum } = sheet;
  return (
    <Bar
      aboveTabs
      className="md:hidden"
      action={
        count.usable < minimum && room > 0 ? (
          <Button onClick={onAdd}>{t("empty.action")}</Button>
        ) : (
          <Button disabled={count.usable < minimum} onClick={onDevelop}>
            {t("develop.short", { count: Math.min(count.usable, maximum) })}
          </Button>
        )
      }
    >
      <p className="text-note">
        <CountWords count={count} />
      </p>
      <Meter
        value={count.usable}
        arriving={count.arriving}
        minimum={minimum}
        maximum={maximum}
        label={t("meter.label", { usable: count.usable, minimum, maximum })}
      />
    </Bar>
  );
}

/** "9 usable, 1 arriving, 1 left out". */
function CountWords({ count }: { count: SheetCount }) {
  const t = useTranslations("photos.meter");
  const others = (["arriving", "failed", "aside", "refused"] as const).filter((key) => count[key] > 0);
  return ["usable" as const, ...others].map((key) => t(key, { count: count[key] })).join(t("join"));
}

function NextWords({ sheet: { minimum }, count, room }: Pick<Props, "sheet" | "count" | "room">) {
  const t = useTranslations("photos.meter");
  if (count.usable >= minimum) return room > 0 ? t("ready", { room }) : t("readyFull");
  // What arrives may still be refused, and gives its room back then.
  const open = room > 0 || count.arriving > 0;
  return open ? t("fewer", { missing: minimum - count.usable }) : t("fullOfOther");
}
