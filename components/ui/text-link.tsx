import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type Size = "ui" | "note";

const LOOK = "inline-block py-1 underline decoration-rule-strong hover:decoration-current";

export function TextLink({ className, size = "ui", ...props }: ComponentProps<typeof Link> & { size?: Size }) {
  return <Link className={classNames(LOOK, size === "ui" ? "text-ui" : "text-note", className)} {...props} />;
}

/** Looks like a link, does something here. */
export function TextButton({
  className,
  size = "ui",
  type = "button",
  ...props
}: ComponentProps<"button"> & { size?: Size }) {
  return (
    <button type={type} className={classNames(LOOK, size === "ui" ? "text-ui" : "text-note", className)} {...props} />
  );
}
