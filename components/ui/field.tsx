import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names";

type Props = ComponentProps<"input"> & {
  label: ReactNode;
  /** Beside the label, in the lighter tone. */
  hint?: ReactNode;
  /** Below the rule. An error takes its place, so that nothing jumps. */
  help?: ReactNode;
  error?: ReactNode;
  /** A control at the end of the line, such as "Show". */
  trailing?: ReactNode;
};

/** One line to fill in: label above, a rule beneath, no box. */
export function Field({ label, hint, help, error, trailing, id, className, ...input }: Props) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const helpId = `${inputId}-help`;
  return (
    <div className={classNames("pt-3.5", className)}>
      <label htmlFor={inputId} className="block text-note text-ink-2">
        {label} {hint ? <span className="text-ink-3">{hint}</span> : null}
      </label>
      <div
        className={classNames(
          "flex items-center gap-4 border-b",
          error
            ? "border-mark shadow-[0_1px_0_var(--mark)]"
            : "border-rule-strong focus-within:border-ink focus-within:shadow-[0_1px_0_var(--ink)]",
        )}
      >
        <input
          id={inputId}
          aria-invalid={error ? true : undefined}
          aria-describedby={helpId}
          className="min-h-11.5 w-full min-w-0 appearance-none bg-transparent py-1 text-field outline-none placeholder:text-ink-3"
          {...input}
        />
        {trailing}
      </div>
      <p
        id={helpId}
        aria-live="polite"
        className={classNames("min-h-[calc(1lh+6px)] pt-1.5 text-note", error ? "text-mark" : "text-ink-3")}
      >
        {error ?? help}
      </p>
    </div>
  );
}
