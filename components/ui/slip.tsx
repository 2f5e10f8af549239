import type { CSSProperties, ReactNode } from "react";
import { classNames } from "./class-names";

type Props = {
  id?: string;
  /** The frame's number. */
  mark: ReactNode;
  title: ReactNode;
  remedy: ReactNode;
  /** At most two: `TextButton size="note"`. */
  actions?: ReactNode;
  /** Where its frame is, 0 to 1 from the left; the arrow points there. */
  at?: number;
  /** The same from 900 px up, where strips are longer. */
  atWide?: number;
  /** Below the words, under both columns of text and actions. */
  extra?: ReactNode;
  className?: string;
};

/** A finding's words on white paper, laid between two strips, its arrow on the frame it speaks of. */
export function Slip({ id, mark, title, remedy, actions, at = 0.5, atWide = at, extra, className }: Props) {
  return (
    <div
      id={id}
      className={classNames(
        "relative grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 bg-paper-raised px-gutter py-4 text-ink",
        "md:grid-cols-[auto_1fr_auto] md:items-center md:gap-x-5 md:px-5 md:py-3.5",
        "before:absolute before:-top-1.75 before:left-(--at) before:size-3.5 before:-translate-x-1/2 before:rotate-45 before:bg-paper-raised",
        "md:before:left-(--at-wide)",
        className,
      )}
      style={{ "--at": `${at * 100}%`, "--at-wide": `${atWide * 100}%` } as CSSProperties}
    >
      <Remark mark={mark} title={title} remedy={remedy} />
      {actions ? <div className="col-start-2 flex gap-6 pt-1 md:col-start-auto md:pt-0">{actions}</div> : null}
      {extra ? <div className="col-start-2 md:col-end-[-1]">{extra}</div> : null}
    </div>
  );
}

/** The same words listed below the sheet, for findings whose slip is not open. */
export function Memo({ mark, title, remedy, actions }: Omit<Props, "at" | "atWide" | "id" | "extra" | "className">) {
  return (
    <div className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1 border-b border-rule py-5">
      <Remark mark={mark} title={title} remedy={remedy} />
      {actions ? <div className="col-start-2 flex gap-5 pt-1.5">{actions}</div> : null}
    </div>
  );
}

function Remark({ mark, title, remedy }: Pick<Props, "mark" | "title" | "remedy">) {
  return (
    <>
      <span className="min-w-8 font-serif text-[1.375rem] leading-tight text-mark italic">{mark}</span>
      <div>
        <h2 className="text-[1.125rem] leading-tight">{title}</h2>
        <p className="pt-0.5 text-note text-ink-3">{remedy}</p>
      </div>
    </>
  );
}
