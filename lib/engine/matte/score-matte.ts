import type { ColourGrid } from "./colour-grid";
import { CELL, type PersonMap } from "./person-map";
import { UNKNOWN, type Trimap } from "./trimap";

/** The outline has no colour of its own where both sides differ by less than this (encoded, 0..1). */
const SAME_COLOUR = 0.09;

/**
 * How good a matte looks without knowing the truth, 0..1: about 0.7 and more was clean to the eye, below 0.6 had a visible
 * fault. Weights were set by hand on 29 photos: it ranks frames, it is no gate.
 */
export function scoreMatte(
  alpha: Float32Array,
  map: PersonMap,
  trimap: Trimap,
  colours: ColourGrid,
  faceHeightPx: number,
): number {
  const faceHeight = faceHeightPx / CELL;
  const { width } = map;
  let disagreement = 0;
  let conflict = 0;
  let uncertainty = 0;
  let outline = 0;
  let hidden = 0;
  let stray = 0;
  for (let cell = 0; cell < alpha.length; cell++) {
    const a = alpha[cell] as number;
    const network = map.mean[cell] as number;
    const unknown = trimap.kind[cell] === UNKNOWN;
    if (unknown || (trimap.toBody[cell] as number) < faceHeight * 0.15) {
      if ((map.most[cell] as number) - (map.least[cell] as number) > 0.5) disagreement++;
      uncertainty += 4 * network * (1 - network);
    }
    if (!unknown) continue;
    if (Math.abs(a - network) > 0.4) conflict++;
    // Opaque, outside of what the network calls a body, and doubted by at least one view: a piece of wall.
    if ((trimap.toBody[cell] as number) > faceHeight * 0.015) stray += a * a * (1 - (map.least[cell] as number));
    const reach = 3 * width;
    if (cell < reach || cell + reach >= alpha.length) continue;
    if (a > 0.5 === (alpha[cell + 2] as number) > 0.5 && a > 0.5 === (alpha[cell + 2 * width] as number) > 0.5)
      continue;
    outline++;
    if (contrastAt(colours, cell, 3, reach) < SAME_COLOUR) hidden++;
  }
  const area = faceHeight * faceHeight;
  return Math.exp(
    -(
      (6 * disagreement) / area +
      (8 * conflict) / area +
      (9 * stray) / area +
      0.8 * Math.max(0, uncertainty / area - 0.08) +
      (outline ? hidden / outline : 0)
    ),
  );
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
