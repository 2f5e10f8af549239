import { useFormatter } from "next-intl";

/** A day and a time, to the second. */
export function Moment({ at, className }: { at: string; className?: string }) {
  const format = useFormatter();
  return (
    <time dateTime={at} className={className}>
      {format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "medium" })}
    </time>
  );
}
