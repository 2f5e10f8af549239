import { classNames } from "./class-names";

type Props = { progress: number; label: string; className?: string };

/** A line of true progress, 0 to 1. Glows in the tray. */
export function Run({ progress, label, className }: Props) {
  const percent = Math.round(Math.min(1, Math.max(0, progress)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={classNames("relative h-0.5 bg-rule", className)}
    >
      <div
        className="absolute inset-y-0 left-0 bg-safelight shadow-[0_0_14px_1px_rgb(255_61_38/0.7)] transition-[width] duration-slow"
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}
