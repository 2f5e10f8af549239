import { cosine } from "@/lib/domain/descriptors";
import { findFaces } from "./faces/find-faces";
import { lookCloser } from "./faces/look-closer";
import { decodePhoto } from "./pictures/decode-photo";

/**
 * What a cosine to somebody's centroid is worth (docs/engine.md, "Identity"): strangers lie at 0.431 in the middle and at
 * 0.555 at most; the person's own other photos at 0.768 at least, in the middle at 0.874.
 */
const SCALE: [cosine: number, points: number][] = [
  [0.43, 0],
  [0.555, 40],
  [0.77, 70],
  [0.875, 90],
  [0.96, 100],
];

/** 0 to 100 points for a cosine: below 40 it may be anybody, above 70 it is as like as the person's own photos are. */
export function likenessPoints(value: number): number {
  const above = SCALE.findIndex(([from]) => value < from);
  const [low, high] = [SCALE[above - 1], SCALE[above]];
  if (!high) return 100;
  if (!low) return 0;
  const share = (value - low[0]) / (high[0] - low[0]);
  return Math.round(low[1] + share * (high[1] - low[1]));
}

/** How like the largest face of a picture is to the person of the centroid; null when there is no face in it. */
export async function likeness(
  picture: Uint8Array,
  centroid: Float32Array,
): Promise<{ cosine: number; points: number } | null> {
  const { pixels } = await decodePhoto(picture);
  const [largest] = await findFaces(pixels);
  if (!largest) return null;
  const { descriptor } = await lookCloser(pixels, largest);
  if (!descriptor) return null;
  const value = cosine(descriptor, centroid);
  return { cosine: value, points: likenessPoints(value) };
}
