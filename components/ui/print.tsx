import Link from "next/link";
import type { ComponentProps, CSSProperties, ReactNode } from "react";
import { classNames } from "./class-names";
import { Picture } from "./picture";

/** Justified rows of prints: `WallPrint`s. */
export function Wall({ children, label, className }: { children: ReactNode; label?: string; className?: string }) {
  return (
    <ul className={classNames("wall", className)} aria-label={label}>
      {children}
    </ul>
  );
}

type WallPrintProps = {
  /** Width by height of the picture. */
  aspect: number;
  /** Null while it is still wet: the place is kept at the right size. */
  picture:
    | ({ src: string; alt: string } & Pick<ComponentProps<"img">, "srcSet" | "sizes" | "width" | "height" | "loading">)
    | null;
  /** On what can be pressed, so that the focus can come back to it. */
  id?: string;
  /** Opens it large. */
  href?: string;
  onOpen?: () => void;
  /** Came while the person was watching. */
  fresh?: boolean;
  /** What a wet print is called: "Still being made". */
  wetLabel?: string;
  /** Below: the style, the likeness, a dot. */
  caption?: ReactNode;
};

export function WallPrint({ aspect, caption, ...surface }: WallPrintProps) {
  return (
    <li style={{ "--a": aspect } as CSSProperties}>
      <Surface {...surface} />
      {caption ? (
        <div className="flex min-h-8 items-center justify-between pt-3 text-note whitespace-nowrap text-ink-3">
          {caption}
        </div>
      ) : null}
    </li>
  );
}

function Surface({ picture, id, href, onOpen, fresh, wetLabel }: Omit<WallPrintProps, "aspect" | "caption">) {
  if (!picture) {
    return (
      <span className="print" data-wet role="img" aria-label={wetLabel}>
        <span className="print-picture" />
      </span>
    );
  }
  const inside = (
    <span className="print-picture">
      <Picture {...picture} />
    </span>
  );
  const common = { id, className: "print w-full", "data-fresh": fresh || undefined };
  if (href) {
    return (
      <Link href={href} {...common}>
        {inside}
      </Link>
    );
  }
  return (
    <button type="button" onClick={onOpen} {...common}>
      {inside}
    </button>
  );
}

/** One print lying on the page. */
export function Print({ className, ...props }: ComponentProps<"span">) {
  return <span className={classNames("print", className)} {...props} />;
}

/** The gallery's red dot: a ring, filled when it is a favourite. */
export function Dot({ on, className }: { on: boolean; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "inline-block size-3.5 rounded-full border-[1.5px]",
        on ? "border-mark-drawn bg-mark-drawn" : "border-ink-3",
        className,
      )}
    />
  );
}
