import { softBlur } from "../pixels/blur";
import { clamp } from "../pixels/scalar";
import type { ColourGrid } from "./colour-grid";
import { CELL } from "./person-map";
import { BACKGROUND, PERSON } from "./trimap";

/** How far from the outline the background's colour still bleeds into the person: chroma subsampling, lens, wet skin (cells). */
const REACH_CELLS = 3;
/** Of the lightness that came with the spilled colour, this share is taken back too. */
const LIGHTNESS_SHARE = 0.9;

/**
 * Takes the old background's colour out of the outline: where a pixel lies on the way from the person's colour nearby to the
 * colour behind it, that part of the way is undone. Changes `own` (RGB in 0..1, interleaved) along the band only.
 */
export function despill(
  own: Float32Array,
  behind: Float32Array,
  size: { width: number; height: number },
  colours: ColourGrid,
  { kind, coarse }: { kind: Uint8Array; coarse: Float32Array },
  faceHeightCells: number,
): void {
  const { width: gridWidth, height: gridHeight } = colours;
  const near = referenceColours(colours, kind, faceHeightCells);
  const open = coarse.map((opacity) => 1 - opacity);
  const edge = softBlur(open, gridWidth, gridHeight, REACH_CELLS);
  for (let y = 0, i = 0; y < size.height; y++) {
    const row = Math.min(gridHeight - 1, Math.floor(y / CELL)) * gridWidth;
    for (let x = 0; x < size.width; x++, i++) {
      const cell = row + Math.min(gridWidth - 1, Math.floor(x / CELL));
      const strength = clamp(2.5 * (edge[cell] as number), 0, 1);
      if (strength < 0.05 || kind[cell] === BACKGROUND) continue;
      const at = i * 3;
      undo(own, at, near[0][cell] as number, near[1][cell] as number, near[2][cell] as number, behind, strength);
    }
  }
}

function undo(own: Float32Array, at: number, r: number, g: number, b: number, behind: Float32Array, strength: number) {
  const nearLight = (r + g + b) / 3;
  const backLight = ((behind[at] as number) + (behind[at + 1] as number) + (behind[at + 2] as number)) / 3;
  const light = ((own[at] as number) + (own[at + 1] as number) + (own[at + 2] as number)) / 3;
  // The way from here to behind, in colour alone.
  const wayR = (behind[at] as number) - backLight - r + nearLight;
  const wayG = (behind[at + 1] as number) - backLight - g + nearLight;
  const wayB = (behind[at + 2] as number) - backLight - b + nearLight;
  const length = wayR * wayR + wayG * wayG + wayB * wayB;
  // A grey wall behind grey hair spills nothing that could be told apart.
  const told = clamp(length / 0.01, 0, 1);
  const along =
    ((own[at] as number) - light - r + nearLight) * wayR +
    ((own[at + 1] as number) - light - g + nearLight) * wayG +
    ((own[at + 2] as number) - light - b + nearLight) * wayB;
  const share = clamp(along / (length + 1e-4), 0, 1) * strength * told;
  const lighter = LIGHTNESS_SHARE * share * Math.max(0, Math.min(backLight, light) - nearLight);
  own[at] = clamp((own[at] as number) - share * wayR - lighter, 0, 1);
  own[at + 1] = clamp((own[at + 1] as number) - share * wayG - lighter, 0, 1);
  own[at + 2] = clamp((own[at + 2] as number) - share * wayB - lighter, 0, 1);
}

/** The person's colour just inside the outline, for every cell: sure cells blurred outwards, narrow first, wide where that finds none. */
function referenceColours({ width, height, red, green, blue }: ColourGrid, kind: Uint8Array, faceHeight: number) {
  const sure = Float32Array.from(kind, (value) => (value === PERSON ? 1 : 0));
  const scales = [0.05, 0.16].map((share) => share * faceHeight);
  const weights = scales.map((sigma) => softBlur(sure, width, height, sigma));
  return [red, green, blue].map((plane) => {
    const held = plane.map((value, cell) => value * (sure[cell] as number));
    const sums = scales.map((sigma) => softBlur(held, width, height, sigma));
    return plane.map((value, cell) => {
      const narrow = clamp(8 * (weights[0]?.[cell] as number), 0, 1);
      const from = (n: number) => (sums[n]?.[cell] as number) / Math.max(1e-4, weights[n]?.[cell] as number);
      return (weights[1]?.[cell] as number) < 1e-4 ? value : narrow * from(0) + (1 - narrow) * from(1);
    });
  }) as [Float32Array, Float32Array, Float32Array];
}
