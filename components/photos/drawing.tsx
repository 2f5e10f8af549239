import { classNames } from "@/components/ui/class-names";

type Props = { path: string; viewBox?: string; className?: string };

/** A line drawing; its meaning always stands beside it in words. */
export function Drawing({ path, viewBox = "0 0 44 52", className }: Props) {
  return (
    <svg
      viewBox={viewBox}
      aria-hidden="true"
      className={classNames(
        "fill-none stroke-current stroke-[1.4] [stroke-linecap:round] [stroke-linejoin:round] [&>path]:[vector-effect:non-scaling-stroke]",
        className,
      )}
    >
      <path d={path} />
    </svg>
  );
}
