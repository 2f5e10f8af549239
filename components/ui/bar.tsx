import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Props = {
  /** What is chosen, what it costs: `<BarText title note />`, or the small meter. */
  children: ReactNode;
  /** The one action of the step. */
  action: ReactNode;
  /** Something lighter before the text, on desktop only ("Clear"); on phones it stands in the text. */
  before?: ReactNode;
  /** On phones the tabs stay, below it; otherwise they give way. */
  aboveTabs?: boolean;
  className?: string;
};

/** Comes up from the bottom with the step's one action. The page it stands on needs `pb-32`. */
export function Bar({ children, action, before, aboveTabs, className }: Props) {
  return (
    <div
      data-bar={aboveTabs ? "above-tabs" : "over-tabs"}
      className={classNames(
        "bar-rises fixed inset-x-0 bottom-0 z-10 flex items-center gap-4 bg-paper-raised px-gutter pt-3 shadow-float",
        "pb-[calc(12px+env(safe-area-inset-bottom))]",
        "md:inset-x-auto md:bottom-6 md:left-1/2 md:max-w-[calc(100%-2*var(--gutter))] md:min-w-[min(45rem,calc(100%-2*var(--gutter)))] md:-translate-x-1/2 md:rounded-control md:py-3.5 md:pr-3.5 md:pl-6",
        aboveTabs
          ? "max-md:bottom-[calc(var(--tabs)+env(safe-area-inset-bottom))] max-md:border-t max-md:border-rule max-md:pb-3 max-md:shadow-none"
          : null,
        className,
      )}
    >
      {before ? <div className="max-md:hidden">{before}</div> : null}
      <div className="min-w-0 flex-1 leading-[1.3]">{children}</div>
      {action}
    </div>
  );
}

export function BarText({ title, note }: { title: ReactNode; note?: ReactNode }) {
  return (
    <>
      <p className="text-ui font-[550]">{title}</p>
      {note ? <p className="text-note text-ink-3">{note}</p> : null}
    </>
  );
}
