import type { ReactNode } from "react";
import { ROOM_OBJECTS } from "./objects";

type Props = {
  number: number;
  name: keyof typeof ROOM_OBJECTS;
  title: string;
  /** Paragraphs. */
  children: ReactNode;
};

/** One of the three rooms: its number, its object, and what is done there. */
export function Room({ number, name, title, children }: Props) {
  const Shown = ROOM_OBJECTS[name];
  return (
    <section className="border-t border-rule">
      <div className="mx-auto grid max-w-page gap-6 px-gutter py-10 md:grid-cols-[4fr_8fr] md:gap-12 md:py-16">
        <div className="grid content-start gap-6">
          <h2 className="text-d3">
            <span className="text-ink-3">{number}</span>&ensp;{title}
          </h2>
          <div aria-hidden="true" className="grid max-w-95">
            <Shown />
          </div>
        </div>
        <div className="grid max-w-measure content-start gap-4 text-ink-2">{children}</div>
      </div>
    </section>
  );
}
