import { classNames } from "@/components/ui/class-names";

/** Below this a needle is red: there is something to mend. */
const LOW = 60;

/** One mark of 0 to 100 on a rule: the needle stands where the figure says. */
export function Ruler({ label, value, compact = false }: { label: string; value: number; compact?: boolean }) {
  const low = value < LOW;
  return (
    <div
      className={classNames(
        "grid items-center gap-3 text-note",
        compact ? "grid-cols-[1fr_48px_24px]" : "grid-cols-[1fr_120px_28px] py-1.5",
      )}
    >
      <dt className="text-ink-2">{label}</dt>
      <dd className="contents">
        <span aria-hidden="true" className="relative h-2.5">
          <i className="absolute inset-x-0 top-1/2 h-px bg-rule-strong" />
          <i
            className={classNames("absolute inset-y-0 w-[3px] -translate-x-1/2", low ? "bg-mark-drawn" : "bg-ink")}
            style={{ left: `${value}%` }}
          />
        </span>
        <span className={classNames("text-right", low ? "text-mark" : "text-ink")}>{value}</span>
      </dd>
    </div>
  );
}
