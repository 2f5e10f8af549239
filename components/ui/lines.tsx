import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/** A list between hairlines: `Line`s. */
export function Lines({ className, ...props }: ComponentProps<"ul">) {
  return <ul className={classNames("border-b border-rule", className)} {...props} />;
}

export function Line({ children, value, className }: { children: ReactNode; value?: ReactNode; className?: string }) {
  return (
    <li className={classNames("flex items-baseline gap-4 border-t border-rule py-4", className)}>
      {children}
      {value ? <span className="ml-auto text-right min-[421px]:whitespace-nowrap">{value}</span> : null}
    </li>
  );
}
