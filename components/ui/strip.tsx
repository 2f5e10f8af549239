import type { CSSProperties, ReactNode } from "react";
import { classNames } from "./class-names";

type Props = {
  /** `Frame`s. */
  children: ReactNode;
  /** Frames across: three on phones, six on desktop. */
  frames?: number;
  label?: string;
  /** Film that only decorates is not read out. */
  decorative?: boolean;
  className?: string;
};

/** A strip of film. Its frames stay the same on paper and in the dark. */
export function Strip({ children, frames = 3, label, decorative, className }: Props) {
  return (
    <div className={classNames("film strip", className)} aria-hidden={decorative || undefined}>
      <ol aria-label={label} style={{ "--n": frames } as CSSProperties}>
        {children}
      </ol>
    </div>
  );
}

/** Contact paper, exposed to black: strips, and slips between them. Runs to the edges on phones. */
export function Sheet({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames("sheet max-md:-mx-gutter md:gap-3 md:p-3", className)}>{children}</div>;
}
