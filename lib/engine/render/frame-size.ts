import type { Crop } from "@/lib/domain/recipe";
import type { Cutout } from "../matte/cutout";
import { compose } from "./compose";

export type FrameSize = { width: number; height: number };

const USUAL: FrameSize = { width: 1024, height: 1365 };
const LARGE: FrameSize = { width: 1536, height: 2048 };

/** So much a face may be enlarged before it looks softer than the grain and cloth around it. */
const MOST_ENLARGED = 1.15;

/**
 * Px of a portrait: 1536×2048 where neither the photo nor its cutout would be enlarged by more than 15 % for it, else
 * 1024×1365. `width` asks for a size of its own, in the usual shape.
 */
export function frameSize(
  cutout: Cutout,
  crop: Crop,
  { width, nearer }: { width?: number | undefined; nearer?: number } = {},
): FrameSize {
  if (width) return { width, height: Math.round((width * USUAL.height) / USUAL.width) };
  const { scale } = compose(cutout, crop, LARGE.width, LARGE.height, nearer);
  // A cutout may be smaller than its photo or enlarged from it: the tighter of the two decides.
  return scale * Math.max(1, cutout.scale) <= MOST_ENLARGED ? LARGE : USUAL;
}
