import { PencilMark } from "@/components/ui/pencil-mark";
import { Picture } from "@/components/ui/picture";
import { Sheet } from "@/components/ui/strip";
import type { StyleFamily } from "@/lib/domain/style";
import { PROOF, SMALL } from "./showcase";

type Strip = { family: StyleFamily; title: string; names: string[] };

/** The frame that somebody has chosen already. */
const CHOSEN = { family: "editorial", index: 6 } as const;

/** Every style there is: a strip of film a family, its styles named above it in the order of the frames. */
export function ProofSheet({ strips, join }: { strips: readonly Strip[]; join: string }) {
  return (
    <Sheet>
      {strips.map(({ family, title, names }) => (
        <section key={family} className="grid gap-2.5 pt-3">
          <p className="px-gutter text-note text-film-dim md:px-1.5">
            <b className="pr-2 font-medium text-film-type">{title}</b> {names.join(join)}
          </p>
          <div className="film proof" role="group" aria-label={title} tabIndex={0}>
            <span>
              <Picture {...SMALL.proof(family, names.length)} alt="" />
              {family === CHOSEN.family ? <Chosen index={CHOSEN.index} /> : null}
            </span>
          </div>
        </section>
      ))}
    </Sheet>
  );
}

/** A frame of the strip, circled. */
function Chosen({ index }: { index: number }) {
  const share = (PROOF.frame + PROOF.gap) / PROOF.height;
  return (
    <span className="proof-frame" style={{ left: `calc(6px + var(--h) * ${index * share})` }}>
      <PencilMark shape="circle" />
    </span>
  );
}
