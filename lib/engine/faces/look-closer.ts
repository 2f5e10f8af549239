import type { Pixels } from "../pictures/pixels";
import { look, type SeenFace } from "./look";

/** How much of the surroundings the second look takes in, in widths of the face. */
const SURROUNDINGS = 2.2;
/** One px of this is 0.3 % of the face. */
const VIEW_SIDE_PX = 768;

/**
 * The same face seen large: a finer mesh, and the descriptor.
 * Falls back on what was seen from afar when the second look loses it.
 */
export async function lookCloser(picture: Pixels, face: SeenFace): Promise<SeenFace> {
  const [x, y, width, height] = face.box;
  const side = Math.max(width, height) * SURROUNDINGS;
  const square = { left: x + width / 2 - side / 2, top: y + height / 2 - side / 2, side };
  const upsideDown = isUpsideDown(face);
  const seen = await look(picture, square, { viewSide: VIEW_SIDE_PX, withDescriptor: true, upsideDown });
  const distance = (other: SeenFace) => Math.hypot(other.box[0] - x, other.box[1] - y);
  const [nearest] = seen.sort((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) < width / 2 ? { ...nearest, detectorScore: face.detectorScore } : face;
}

function isUpsideDown({ mesh }: SeenFace): boolean {
  const [forehead = 0, chin = 0] = [mesh[10 * 3 + 1], mesh[152 * 3 + 1]];
  return forehead > chin;
}
