import type { ReactNode } from "react";

type Props = { title: ReactNode; note?: ReactNode; /** `TextLink`s at the right. */ actions?: ReactNode };

/** The head of a page of the studio: its name, a line on where things stand, what else may be done. */
export function PageHead({ title, note, actions }: Props) {
  return (
    <div className="grid gap-3 pt-8 pb-6 md:grid-cols-[1fr_auto] md:items-end md:pt-12 md:pb-8">
      <div>
        <h1 className="text-d2">{title}</h1>
        {note ? <p className="pt-2 text-note text-ink-3">{note}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-x-6 gap-y-2">{actions}</div> : null}
    </div>
  );
}

type NoticeProps = {
  picture?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** `h1` where the notice is the whole page. */
  level?: "h1" | "h2";
};

/** A calm answer where there is nothing yet, or where something went wrong: picture, sentence, remedy, one action. */
export function Notice({ picture, title, children, actions, level: Heading = "h2" }: NoticeProps) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-5 py-10 md:py-12">
      {picture}
      <Heading className="text-d3">{title}</Heading>
      {children ? <div className="max-w-measure text-ink-2">{children}</div> : null}
      {actions ? <div className="flex flex-wrap items-center gap-x-6 gap-y-4">{actions}</div> : null}
    </section>
  );
}
