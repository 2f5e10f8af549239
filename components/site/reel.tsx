import type { CSSProperties } from "react";
import { Picture } from "@/components/ui/picture";
import { PencilMark, type PencilShape } from "@/components/ui/pencil-mark";
import { SMALL } from "./showcase";

type Shot = {
  /** Which of the sitter's everyday photos. */
  number: number;
  /** What the film's edge says; the photo's own number where it is not given. */
  edge?: number;
  mark?: PencilShape;
  /** Set aside. */
  out?: boolean;
  className?: string;
};

/** A strip of the sitter's everyday photos that only illustrates: it is not read out, and nothing on it can be pressed. */
export function Reel({
  shots,
  across = 3,
  className,
}: {
  shots: readonly Shot[];
  across?: number;
  className?: string;
}) {
  return (
    <div className={`film reel ${className ?? ""}`} aria-hidden="true">
      <ol style={{ "--n": across } as CSSProperties}>
        {shots.map(({ number, edge = number, mark, out, className: own }) => (
          <li key={number} data-n={edge} data-out={out} className={own}>
            <Picture {...SMALL.frame(number)} alt="" />
            {mark ? <PencilMark shape={mark} /> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
