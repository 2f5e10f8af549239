import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/** Justified rows: a list of `.print`s, each item with its `--a`. */
export function Wall({ children, label, className }: { children: ReactNode; label?: string; className?: string }) {
  return (
    <ul className={classNames("wall", className)} aria-label={label}>
      {children}
    </ul>
  );
}

/** One print lying on the page. */
export function Print({ className, ...props }: ComponentProps<"span">) {
  return <span className={classNames("print", className)} {...props} />;
}
