import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Line, Lines } from "@/components/ui/lines";
import type { TaskStep } from "@/lib/domain/task";

type Props = { steps: readonly TaskStep[]; running: boolean; className?: string };

/** What has been done, what is being done, and what comes next, counted. */
export function Steps({ steps, running, className }: Props) {
  const t = useTranslations("models.step");
  if (steps.length === 0) return null;
  const current = !running ? -1 : steps.findIndex(({ done, total }) => done < total);
  return (
    <Lines className={classNames("text-ui", className)}>
      {steps.map(({ name, done, total }, i) => {
        const isNext = running && i > current && done === 0;
        return (
          <Line
            key={name}
            className={i === current ? "text-[#ffe9e3]" : isNext ? "text-tray-dim" : undefined}
            value={isNext ? t("next") : t("count", { done, total })}
          >
            <span aria-current={i === current ? "step" : undefined}>{t(name)}</span>
          </Line>
        );
      })}
    </Lines>
  );
}
