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
  onOpen?: () => void;
  /** Came while the person was watching. */
  fresh?: boolean;
  /** What a wet print is called: "Still being made". */
  wetLabel?: string;
  /** Below: the style, the likeness. */
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

function Surface({ picture, id, onOpen, fresh, wetLabel }: Omit<WallPrintProps, "aspect" | "caption">) {
  if (!picture) {
    return (
      <span className="print" data-wet role="img" aria-label={wetLabel}>
        <span className="print-picture" />
      </span>
    );
  }
  return (
    <button type="button" id={id} onClick={onOpen} className="print w-full" data-fresh={fresh || undefined}>
      <span className="print-picture">
        <Picture {...picture} />
      </span>
    </button>
  );
}

/** One print lying on the page. */
export function Print({ className, ...props }: ComponentProps<"span">) {
  return <span className={classNames("print", className)} {...props} />;
}
