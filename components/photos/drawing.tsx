import { classNames } from "@/components/ui/class-names";

type Props = {
  path: string;
  viewBox?: string;
  /** The fine pen that draws, or the red pencil that marks. */
  pen?: keyof typeof PENS;
  className?: string;
};

const PENS = { fine: "stroke-current stroke-[1.4]", pencil: "stroke-mark-drawn stroke-[2.4]" } as const;

/** A line drawing; its meaning always stands beside it in words. */
export function Drawing({ path, viewBox = "0 0 44 52", pen = "fine", className }: Props) {
  return (
    <svg
      viewBox={viewBox}
      aria-hidden="true"
      className={classNames(
        "fill-none [stroke-linecap:round] [stroke-linejoin:round] [&>path]:[vector-effect:non-scaling-stroke]",
        PENS[pen],
        className,
      )}
    >
      <path d={path} />
    </svg>
  );
}
