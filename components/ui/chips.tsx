"use client";

import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Props<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: ReactNode; count?: number }[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string;
};

/** Filters as words with a rule beneath the one that holds. On phones the row scrolls and fades at its end. */
export function Chips<Value extends string>({ label, options, value, onChange, className }: Props<Value>) {
  return (
    <div
      role="group"
      aria-label={label}
      className={classNames(
        "flex gap-6 overflow-x-auto whitespace-nowrap [scrollbar-width:none]",
        "max-md:[mask-image:linear-gradient(90deg,#000_calc(100%-44px),transparent)] max-md:pr-11",
        className,
      )}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={classNames(
            "inline-flex min-h-12 items-baseline gap-1.5 border-b-2 py-3 text-ui -outline-offset-2",
            option.value === value ? "border-ink text-ink" : "border-transparent text-ink-2",
          )}
        >
          {option.label}
          {option.count === undefined ? null : <span className="text-edge text-ink-3">{option.count}</span>}
        </button>
      ))}
    </div>
  );
}
