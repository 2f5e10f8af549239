import { softBlur } from "../pixels/blur";
import { clamp } from "../pixels/scalar";
import type { ColourGrid } from "./colour-grid";
import { coloursBeside } from "./colours-beside";
import { BACKGROUND, PERSON } from "./trimap";

/** How far from the outline the background's colour still bleeds into the person: chroma subsampling, lens, wet skin (cells). */
const REACH_CELLS = 3;
/** Of the lightness that came with the spilled colour, this share is taken back too. */
const LIGHTNESS_SHARE = 0.9;

/** What the despill of a pixel goes by, for every cell of the grid. */
export type Spill = {
  /** 0 well inside the person, 1 at her outline. */
  strength: Float32Array;
  /** Her colour just inside the outline. */
  near: [Float32Array, Float32Array, Float32Array];
};

/** `coarse` is the grid's alpha. */
export function findSpill(
  colours: ColourGrid,
  { kind, coarse }: { kind: Uint8Array; coarse: Float32Array },
  faceHeightCells: number,
): Spill {
  const { width, height } = colours;
  const open = softBlur(
    coarse.map((opacity) => 1 - opacity),
    width,
    height,
    REACH_CELLS,
  );
  const strength = open.map((share, cell) => (kind[cell] === BACKGROUND ? 0 : clamp(2.5 * share, 0, 1)));
  return { strength, near: coloursBeside(colours, kind, PERSON, faceHeightCells) };
}

/**
 * Takes the old background's colour out of the outline: where a pixel lies on the way from the person's colour nearby to the
 * colour behind it, that part of the way is undone. `own` and `behind` are one pixel's RGB, 0..1; changes `own`.
 */
export function despill(own: Float32Array, behind: Float32Array, { strength, near }: Spill, cell: number): void {
  const share = strength[cell] as number;
  if (share < 0.05) return;
  undo(own, near[0][cell] as number, near[1][cell] as number, near[2][cell] as number, behind, share);
}

function undo(own: Float32Array, r: number, g: number, b: number, behind: Float32Array, strength: number) {
  const nearLight = (r + g + b) / 3;
  const backLight = ((behind[0] as number) + (behind[1] as number) + (behind[2] as number)) / 3;
  const light = ((own[0] as number) + (own[1] as number) + (own[2] as number)) / 3;
  // The way from here to behind, in colour alone.
  const wayR = (behind[0] as number) - backLight - r + nearLight;
  const wayG = (behind[1] as number) - backLight - g + nearLight;
  const wayB = (behind[2] as number) - backLight - b + nearLight;
  const length = wayR * wayR + wayG * wayG + wayB * wayB;
  // A grey wall behind grey hair spills nothing that could be told apart.
  const told = clamp(length / 0.01, 0, 1);
  const along =
    ((own[0] as number) - light - r + nearLight) * wayR +
    ((own[1] as number) - light - g + nearLight) * wayG +
    ((own[2] as number) - light - b + nearLight) * wayB;
  const share = clamp(along / (length + 1e-4), 0, 1) * strength * told;
  const lighter = LIGHTNESS_SHARE * share * Math.max(0, Math.min(backLight, light) - nearLight);
  own[0] = clamp((own[0] as number) - share * wayR - lighter, 0, 1);
  own[1] = clamp((own[1] as number) - share * wayG - lighter, 0, 1);
  own[2] = clamp((own[2] as number) - share * wayB - lighter, 0, 1);
}
