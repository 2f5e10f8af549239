import type { ReactNode } from "react";

/** `note` stands below the words, smaller: how long something is kept. */
export type PlainLine = { title: string; body: string; note?: string };

/** Title at the left, lines of plain words at the right, between hairlines. */
export function PlainWords({
  title,
  lines,
  after,
}: {
  title: ReactNode;
  lines: readonly PlainLine[];
  after?: ReactNode;
}) {
  return (
    <section className="border-t border-rule">
      <div className="mx-auto grid max-w-page gap-8 px-gutter py-12 md:grid-cols-[4fr_8fr] md:gap-12 md:py-20">
        {title}
        <div>
          <dl className="border-b border-rule">
            {lines.map(({ title, body, note }) => (
              <div key={title} className="grid gap-x-4 gap-y-1.5 border-t border-rule py-4 sm:grid-cols-[11rem_1fr]">
                <dt className="font-serif text-d4">{title}</dt>
                <dd className="max-w-measure text-ink-2">{body}</dd>
                {note ? <dd className="max-w-measure text-note text-ink sm:col-start-2">{note}</dd> : null}
              </div>
            ))}
          </dl>
          {after}
        </div>
      </div>
    </section>
  );
}
