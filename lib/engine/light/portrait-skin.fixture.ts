import sharp from "sharp";
import type { FaceMesh } from "../matte/face-mesh";
import type { Lab } from "../pixels/cie-lab";
import { skinTone } from "./skin-tone";

/** The colour of the skin in a finished portrait; `mesh` is in px of it. */
export async function skinOfPortrait(portrait: Uint8Array, mesh: FaceMesh): Promise<Lab> {
  const { data, info } = await sharp(portrait).raw().toBuffer({ resolveWithObject: true });
  const tone = skinTone({ data, width: info.width, height: info.height, channels: 3 }, mesh);
  if (!tone) throw new Error("The portrait shows no skin.");
  return tone;
}
