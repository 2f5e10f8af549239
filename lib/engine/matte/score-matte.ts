import type { ColourGrid } from "./colour-grid";
import type { ColourModel } from "./colour-model";
import { CELL, type PersonMap } from "./person-map";
import { UNKNOWN, type Trimap } from "./trimap";

/** The outline has no colour of its own where both sides differ by less than this (encoded, 0..1). */
const SAME_COLOUR = 0.09;

/** What a matte shows of its own faults; areas in squares of the face's height, lengths in its heights. */
export type MatteSigns = {
  /** Area where the network's views contradict each other, and where they are not sure. */
  disagreement: number;
  uncertainty: number;
  /** Area where the matte says another thing than the network, before a busy wall. */
  conflict: number;
  /** Opaque area outside of what the network calls a body, doubted by a view, before a busy wall: pieces of wall. */
  stray: number;
  /** Opaque area with the wall's colour. */
  wallInside: number;
  /** Length of the outline where nothing in the photo marks it. */
  unmarked: number;
  /** Soft area: hair has some, a veil has much. */
  soft: number;
};

export function readSigns(
  alpha: Float32Array,
  map: PersonMap,
  trimap: Trimap,
  model: ColourModel,
  colours: ColourGrid,
  faceHeightPx: number,
): MatteSigns {
  const faceHeight = faceHeightPx / CELL;
  const { width } = map;
  const sum = { disagreement: 0, uncertainty: 0, conflict: 0, stray: 0, wallInside: 0, soft: 0 };
  let unmarked = 0;
  for (let cell = 0; cell < alpha.length; cell++) {
    const a = alpha[cell] as number;
    const network = map.mean[cell] as number;
    const unknown = trimap.kind[cell] === UNKNOWN;
    if (unknown || (trimap.toBody[cell] as number) < faceHeight * 0.15) {
      if ((map.most[cell] as number) - (map.least[cell] as number) > 0.5) sum.disagreement++;
      sum.uncertainty += 4 * network * (1 - network);
    }
    if (!unknown) continue;
    const busy = 1 - (model.plain[cell] as number);
    if (Math.abs(a - network) > 0.4) sum.conflict += busy;
    if ((trimap.toBody[cell] as number) > faceHeight * 0.015)
      sum.stray += busy * a * a * (1 - (map.least[cell] as number));
    sum.wallInside += a * a * (1 - (model.person[cell] as number)) * (model.confidence[cell] as number);
    sum.soft += 4 * a * (1 - a);
    const reach = 3 * width;
    if (cell < reach || cell + reach >= alpha.length) continue;
    if (a > 0.5 === (alpha[cell + 2] as number) > 0.5 && a > 0.5 === (alpha[cell + 2 * width] as number) > 0.5) {
      continue;
    }
    if (contrastAt(colours, cell, 3, reach) < SAME_COLOUR) unmarked++;
  }
  const area = faceHeight * faceHeight;
  const areas = Object.fromEntries(Object.entries(sum).map(([name, value]) => [name, value / area])) as typeof sum;
  return { ...areas, unmarked: unmarked / faceHeight };
}

/**
 * Expected error a sign, in squares of the face's height: non-negative least squares on 35 made photos whose truth is known
 * (`npm run measure:matte`). Left out at a time, every person's errors were ranked by the others' weights at 0.71.
 */
const EXPECTED = {
  disagreement: 0.44,
  uncertainty: 0.007,
  conflict: 0.89,
  stray: 4.3,
  wallInside: 0.24,
  soft: 0.16,
  unmarked: 0.005,
} satisfies Partial<Record<keyof MatteSigns, number>>;
/** So steep that the test man's clean cutouts lie above 0.8, and one with scenery left on it at 0.05. */
const STEEPNESS = 9;

/** How good a matte looks without knowing the truth, 0..1: it ranks frames, it is no gate. */
export function scoreMatte(signs: MatteSigns): number {
  let expected = 0;
  for (const [name, weight] of Object.entries(EXPECTED)) expected += weight * signs[name as keyof typeof EXPECTED];
  return Math.exp(-STEEPNESS * expected);
}

function contrastAt({ red, green, blue }: ColourGrid, cell: number, across: number, down: number): number {
  let most = 0;
  for (const plane of [red, green, blue]) {
    const horizontal = (plane[cell - across] as number) - (plane[cell + across] as number);
    const vertical = (plane[cell - down] as number) - (plane[cell + down] as number);
    most = Math.max(most, Math.abs(horizontal), Math.abs(vertical));
  }
  return most;
}
