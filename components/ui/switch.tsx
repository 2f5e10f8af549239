"use client";

import { classNames } from "./class-names";

type Props<Value extends string> = {
  /** What is being chosen, for those who cannot see it beside. */
  label: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** Two or three words in one frame; one of them holds. */
export function Switch<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    <div role="group" aria-label={label} className="inline-flex rounded-control border border-rule-strong">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={classNames(
            "min-h-11 px-3.5 text-note md:min-h-9.5",
            option.value === value ? "bg-ink text-on-ink" : "text-ink-2",
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
