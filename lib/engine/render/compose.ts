import type { Crop } from "@/lib/domain/recipe";
import type { Cutout } from "../matte/cutout";
import { faceFrameOf } from "../matte/face-mesh";
import { clamp } from "../pixels/scalar";

/** Where the cutout lies in the frame: frame px = cutout px × scale + (x, y). */
export type Placement = { scale: number; x: number; y: number };

/** Room between hair and the upper edge that looks deliberate, share of the frame's height. */
const HEADROOM = 0.03;
/** What it costs to depart from the recipe: a frame's width aside, a frame's height up or down, an e-fold nearer. */
const COST = { aside: 2.4, upDown: 1.2, nearer: 0.8, hair: 3, hairOfCloseUp: 0.5 };
/** Small departures are forgiven; their squares are not: a head low in an empty frame is the worst of all. */
const SQUARED = { aside: 14, upDown: 11 };
const STEP = 1.02;
/** The head may fill this much of the frame's height when the photo leaves no other way. */
const TIGHTEST_HEAD = 1.05;
/** A head taller than this is a close-up: losing the top of the hair to the edge is no mistake then. */
const TALL = 0.66;
const CLOSE_UP = 0.92;

/**
 * Places the head as the recipe asks. Whatever the photo itself cut off (hair above, shoulders at the sides, the waist) has
 * to leave the frame, so nobody floats: of all sizes that allow that, the one is taken that departs least from the recipe.
 * `nearer` then multiplies the size that came out.
 */
export function compose(cutout: Cutout, crop: Crop, width: number, height: number, nearer = 1): Placement {
  const placed = search(cutout, crop, width, height);
  if (nearer <= 1) return placed;
  // Nearer than the recipe means nearer than what the photo allowed of it, or two portraits would come out the same.
  const head = Math.min(CLOSE_UP, ((placed.scale * headOf(cutout)) / height) * nearer);
  return search(cutout, { ...crop, head }, width, height);
}

/** Top of the hair to chin, px of the cutout. */
function headOf({ mesh, crownY }: Cutout): number {
  const face = faceFrameOf(mesh);
  return Math.max(face.height, face.chinY - crownY);
}

function search(cutout: Cutout, crop: Crop, width: number, height: number): Placement {
  const face = faceFrameOf(cutout.mesh);
  const head = headOf(cutout);
  const hairCost = crop.head > TALL ? COST.hairOfCloseUp : COST.hair;
  const first = (crop.head * height) / head;
  let best: (Placement & { cost: number }) | null = null;
  for (let scale = first; scale <= Math.max(first, (TIGHTEST_HEAD * height) / head) * STEP; scale *= STEP) {
    // The nearer the head, the less room there is beside it.
    const offset = crop.offset * clamp((0.8 - (scale * head) / height) / 0.35, 0, 1);
    const wished = { x: (0.5 + offset) * width - face.middleX * scale, y: crop.eyeLine * height - face.eyesY * scale };
    const y = placeDown(cutout, scale, wished.y, height);
    const x = placeAcross(cutout, scale, wished.x, y, width, height);
    const aside = Math.abs(x.at - wished.x) / width;
    const upDown = Math.abs(y.at - wished.y) / height;
    const hairLost = cutout.cuts.top ? 0 : Math.max(0, HEADROOM - (cutout.crownY * scale + y.at) / height);
    const cost =
      COST.aside * aside +
      SQUARED.aside * aside * aside +
      COST.upDown * upDown +
      SQUARED.upDown * upDown * upDown +
      COST.nearer * Math.log(scale / first) +
      hairCost * hairLost +
      (x.fits ? 0 : 10) +
      (y.fits ? 0 : 10);
    if (!best || cost < best.cost) best = { scale, x: x.at, y: y.at, cost };
  }
  if (!best) throw new Error("A frame has at least one size to try.");
  return { scale: best.scale, x: best.x, y: best.y };
}

type Place = { at: number; fits: boolean };

function placeDown(cutout: Cutout, scale: number, wished: number, height: number): Place {
  // The lower edge of the cutout must lie on or below the frame's.
  const least = height - (cutout.height - 2) * scale;
  const most = cutout.cuts.top ? -2 * scale : Infinity;
  const withHeadroom = Math.max(wished, HEADROOM * height - cutout.crownY * scale);
  const tall = headOf(cutout) * scale > TALL * height;
  return within(tall || cutout.cuts.top ? wished : withHeadroom, least, most);
}

function placeAcross(cutout: Cutout, scale: number, wished: number, y: Place, width: number, height: number): Place {
  const shows = (row: number | null) => row !== null && row * scale + y.at < height * 0.985;
  const most = shows(cutout.cuts.left) ? -2 * scale : Infinity;
  const least = shows(cutout.cuts.right) ? width - (cutout.width - 2) * scale : -Infinity;
  return within(wished, least, most);
}

function within(wished: number, least: number, most: number): Place {
  return least > most ? { at: (least + most) / 2, fits: false } : { at: clamp(wished, least, most), fits: true };
}
