import type { Pixels } from "../pictures/pixels";
import { look, type SeenFace } from "./look";
import { type CloserFace, readAgain } from "./look-closer";
import type { QuarterTurns } from "./turn-view";
import type { Square } from "./view";

// Measured on 64 pictures of people: this score and this overlap gave the right count in all of them.
const MIN_SCORE = 0.6;
const SAME_FACE_OVERLAP = 0.7;
// How far a second reading moves the mesh, in lengths of the face. On 58 upright portraits it is 0.006 in the middle
// and at most 0.011 on 55 of them; on the same turned by 180 degrees it is 0.055, and at least 0.02.
const STEADY = 0.014;
const TURNED_STEADY = 0.018;
const MUCH_STEADIER = 0.75;
// By how much the detector may prefer a picture as it stands to the same turned: a mask of plastic is steady both ways.
const PREFERENCE = 0.1;
// A little room around the picture lets the detector see faces that touch its edge.
const ROOM = 1.06;
// Parts of this size overlap enough that a face too small for the whole picture is whole in one of them.
const PART = 0.6;

/** Every face of a picture, the largest first and read twice; small, lying and upside-down ones too. */
export async function findFaces(picture: Pixels): Promise<SeenFace[]> {
  const upright = await findTurned(picture, 0);
  if (upright && upright.first.wobble <= STEADY) return upright.faces;

  let steadiest = upright;
  for (const turns of [2, 1, 3] as const) {
    const turned = await findTurned(picture, turns);
    if (turned && (!steadiest || isRather(turned.first, steadiest.first))) steadiest = turned;
    if (steadiest && steadiest.first.wobble <= STEADY) return steadiest.faces;
  }
  return steadiest ? steadiest.faces : findInParts(picture);
}

/** A covered face is unsteady whichever way it is turned, so that a little steadier is not enough. */
function isRather(turned: CloserFace, standing: CloserFace): boolean {
  const isSteadier = turned.wobble <= TURNED_STEADY && turned.wobble < standing.wobble * MUCH_STEADIER;
  return isSteadier && turned.detectorScore > standing.detectorScore - PREFERENCE;
}

/** The picture turned by quarters: its faces, and the largest of them once more. */
async function findTurned(
  picture: Pixels,
  turns: QuarterTurns,
): Promise<{ first: CloserFace; faces: SeenFace[] } | null> {
  const { width, height } = picture;
  const whole = { x: width / 2, y: height / 2, side: Math.max(width, height) * ROOM };
  const [largest, ...others] = countOnce(await look(picture, whole, turns));
  if (!largest) return null;
  const first = await readAgain(picture, largest);
  return { first, faces: [first, ...others] };
}

async function findInParts(picture: Pixels): Promise<SeenFace[]> {
  const inParts: SeenFace[] = [];
  for (const part of partsOf(picture)) inParts.push(...(await look(picture, part)));
  const [largest, ...others] = countOnce(inParts);
  return largest ? [await readAgain(picture, largest), ...others] : [];
}

function partsOf({ width, height }: Pixels): Omit<Square, "angle">[] {
  const side = Math.max(width, height) * PART;
  const middles = (length: number) => (length > side ? [side / 2, length - side / 2] : [length / 2]);
  return middles(width).flatMap((x) => middles(height).map((y) => ({ x, y, side })));
}

/** The same face once, and nothing that is hardly a face. */
function countOnce(faces: SeenFace[]): SeenFace[] {
  const kept: SeenFace[] = [];
  for (const face of faces.toSorted((a, b) => b.detectorScore - a.detectorScore)) {
    const isNew = kept.every((other) => overlap(face.box, other.box) <= SAME_FACE_OVERLAP);
    if (face.score >= MIN_SCORE && isNew) kept.push(face);
  }
  return kept.sort((a, b) => b.box[2] * b.box[3] - a.box[2] * a.box[3]);
}

/** Shared area over the area of the smaller box. */
function overlap([ax, ay, aw, ah]: SeenFace["box"], [bx, by, bw, bh]: SeenFace["box"]): number {
  const width = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
  const height = Math.min(ay + ah, by + bh) - Math.max(ay, by);
  return width > 0 && height > 0 ? (width * height) / Math.min(aw * ah, bw * bh) : 0;
}
