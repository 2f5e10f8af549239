import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

type Props = Omit<ComponentProps<"input">, "type"> & { children: ReactNode; error?: boolean };

/** A square to tick; the tick is drawn by hand. */
export function Check({ children, error, className, ...input }: Props) {
  return (
    <label
      className={classNames(
        "grid grid-cols-[24px_1fr] items-start gap-3 text-note leading-normal text-ink-2",
        className,
      )}
    >
      <input type="checkbox" aria-invalid={error || undefined} className="peer sr-only" {...input} />
      <span
        className={classNames(
          "relative col-start-1 mt-px block size-5 border peer-checked:[&>svg]:visible",
          "peer-focus-visible:outline-2 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-ink",
          error ? "border-mark" : "border-rule-strong",
        )}
      >
        <svg
          viewBox="0 0 32 30"
          aria-hidden="true"
          className="invisible absolute -top-2.25 -left-0.5 h-7.25 w-7.5 max-w-none fill-none stroke-mark-drawn stroke-3 [stroke-linecap:round]"
        >
          <path d="M5 14C8 17 11 21 13 25C17 16 22 9 29 3" />
        </svg>
      </span>
      <span>{children}</span>
    </label>
  );
}
