import { classNames } from "./class-names";

type Props = {
  /** What counts, of `maximum`; and how many are on their way. */
  value: number;
  arriving?: number;
  minimum?: number;
  maximum?: number;
  /** The meter in words: "9 usable of 8 to 20". */
  label: string;
  /** Under the tick of the minimum and the maximum: "8 enough", "20 full". Without them the meter is the small one of the bar. */
  scale?: { enough: string; full: string };
};

function cellLook(index: number, value: number, arriving: number): string {
  if (index < value) return "bg-ink";
  const edge = "shadow-[inset_0_0_0_1px_var(--rule-strong)]";
  if (index < value + arriving)
    return `${edge} [background:linear-gradient(var(--ink),var(--ink))_bottom/100%_63%_no-repeat]`;
  return edge;
}

/** Twenty cells, eight of which are enough. */
export function Meter({ value, arriving = 0, minimum = 8, maximum = 20, label, scale }: Props) {
  const cells = Array.from({ length: maximum }, (_, index) => index);
  return (
    <div
      role="meter"
      aria-valuemin={0}
      aria-valuemax={maximum}
      aria-valuenow={Math.min(value, maximum)}
      aria-valuetext={label}
      aria-label={label}
    >
      <div
        aria-hidden="true"
        className={scale ? "grid h-8.5 gap-[3px]" : "mt-1.5 flex h-3 gap-0.5"}
        style={scale ? { gridTemplateColumns: `repeat(${maximum}, 1fr)` } : undefined}
      >
        {cells.map((index) => (
          <i
            key={index}
            className={classNames(
              "block transition-colors duration-base",
              !scale && "w-1.5",
              !scale && index === minimum - 1 && "mr-[3px]",
              cellLook(index, value, arriving),
            )}
          />
        ))}
      </div>
      {scale ? (
        <div aria-hidden="true" className="relative h-8.5 text-note text-ink-3">
          <span
            className="absolute top-0 border-l border-ink pt-2.5 [border-image:linear-gradient(var(--ink)_8px,transparent_8px)_1]"
            style={{ left: `calc(${(minimum / maximum) * 100}% - 2px)` }}
          >
            {scale.enough}
          </span>
          <span className="absolute top-0 right-0 border-r border-ink pt-2.5 text-right [border-image:linear-gradient(var(--ink)_8px,transparent_8px)_1]">
            {scale.full}
          </span>
        </div>
      ) : null}
    </div>
  );
}
