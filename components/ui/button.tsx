import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type Look = {
  /** One filled button a view; danger is filled only where an irreversible deed was spelled out. */
  kind?: "filled" | "quiet" | "danger";
  size?: "normal" | "small";
};

const KINDS = {
  filled: "bg-ink text-on-ink hover:bg-ink-2",
  quiet: "text-ink ring-1 ring-inset ring-rule-strong hover:bg-paper-sunk",
  danger: "text-mark ring-1 ring-inset ring-mark hover:bg-paper-sunk",
} as const;

const SIZES = { normal: "min-h-12 px-4 min-[341px]:px-5.5 text-ui", small: "min-h-9 px-3.5 text-note" } as const;

function look({ kind = "filled", size = "normal" }: Look, className?: string): string {
  return classNames(
    "inline-flex flex-none items-center justify-center gap-2.5 rounded-control font-medium no-underline",
    "text-center sm:whitespace-nowrap transition-[background-color,transform] active:translate-y-px",
    "disabled:translate-y-0 disabled:bg-paper-sunk disabled:text-ink-3 disabled:ring-1 disabled:ring-inset disabled:ring-rule",
    KINDS[kind],
    SIZES[size],
    className,
  );
}

export function Button({ kind, size, className, type = "button", ...props }: ComponentProps<"button"> & Look) {
  return <button type={type} className={look({ kind, size }, className)} {...props} />;
}

/** The same, where it leads somewhere. */
export function ButtonLink({ kind, size, className, ...props }: ComponentProps<typeof Link> & Look) {
  return <Link className={look({ kind, size }, className)} {...props} />;
}
