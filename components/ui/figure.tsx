import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Props = {
  children: ReactNode;
  unit?: ReactNode;
  /** Smaller than the one big figure of a page. */ size?: "page" | "small";
  className?: string;
};

/** The one big number of a page. */
export function Figure({ children, unit, size = "page", className }: Props) {
  return (
    <span
      className={classNames(
        "-ml-[0.03em] inline-block font-serif lining-nums tabular-nums",
        size === "page" ? "text-figure" : "text-figure-small",
        className,
      )}
    >
      {children}
      {unit ? <span className="pl-[0.12em] text-[0.34em] tracking-normal">{unit}</span> : null}
    </span>
  );
}
