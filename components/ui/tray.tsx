import type { ComponentProps, CSSProperties, ReactNode } from "react";
import { classNames } from "./class-names";
import { Picture } from "./picture";

/** The darkroom's tray: everything inside is lit by the safelight, in both themes. */
export function Tray({ className, ...props }: ComponentProps<"div">) {
  return <div className={classNames("tray", className)} {...props} />;
}

type BathProps = {
  /** `BathPrint`s. */
  children: ReactNode;
  across?: number;
  /** Without the rim, where it only illustrates. */
  bare?: boolean;
  label?: string;
  decorative?: boolean;
};

export function Bath({ children, across = 5, bare, label, decorative }: BathProps) {
  return (
    <ul
      className="bath"
      data-bare={bare || undefined}
      aria-label={label}
      aria-hidden={decorative || undefined}
      style={{ "--n": across } as CSSProperties}
    >
      {children}
    </ul>
  );
}

/** A print in the developer. `density` is the true progress of that frame, 0 to 1. */
export function BathPrint({ number, src, density }: { number: number; src: string; density: number }) {
  return (
    <li>
      <div className="bath-print" style={{ "--d": density } as CSSProperties}>
        <div>
          <Picture src={src} alt="" width={484} height={646} />
        </div>
        <span className="bath-no">{number}</span>
      </div>
    </li>
  );
}
