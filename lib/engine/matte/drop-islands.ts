import { growFrom, PERSON } from "./trimap";

/** What hangs together with the person only through cells fainter than this does not belong to her. */
const FAINT = 0.12;

/** Clears soft spots that float beside the person: bits of lettering, a lamp, half an earring. */
export function dropIslands(alpha: Float32Array, kind: Uint8Array, width: number, height: number): void {
  const sure = kind.map((value) => (value === PERSON ? 1 : 0));
  const joined = growFrom(sure, width, height, (cell) => (alpha[cell] as number) > FAINT);
  joined.forEach((reached, cell) => {
    if (!reached) alpha[cell] = 0;
  });
}
