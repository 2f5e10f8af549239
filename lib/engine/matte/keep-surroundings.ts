import sharp from "sharp";
import { softBlur } from "../pixels/blur";
import { resizePlane } from "../pixels/resize-plane";
import type { Surroundings } from "./cutout";
import type { PersonMap } from "./person-map";

/** Px of the longer side: it is shown blurred, and what is not there cannot be recognised. */
const LONGEST_SIDE = 320;
/** How far around the person nothing is believed: hair that the matte lost must not come back behind her (shares of the longer side). */
const BERTH = 0.012;
/** A cell that any view calls a person to this degree is nobody's background. */
const SUSPECT = 0.3;

type Picture = { rgb: Uint8Array; width: number; height: number };

/** The photo behind the person; where she stood, the colours around her flow in (push-pull, Gortler et al. 1996). */
export async function keepSurroundings(picture: Picture, alpha: Float32Array, map: PersonMap): Promise<Surroundings> {
  const shrink = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * shrink));
  const height = Math.max(1, Math.round(picture.height * shrink));
  const rgb = await sharp(picture.rgb, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    .resize(width, height, { fit: "fill" })
    .raw()
    .toBuffer();
  const person = alpha.map((opacity, cell) => ((map.most[cell] as number) > SUSPECT ? 1 : opacity));
  const near = softBlur(resizePlane(person, map, { width, height }), width, height, BERTH * LONGEST_SIDE);
  const known = near.map((share) => (share < 0.02 ? 1 : 0));
  const planes = [0, 1, 2].map((c) =>
    pushPull(
      Float32Array.from(known, (_, i) => rgb[i * 3 + c] as number),
      known,
      width,
      height,
    ),
  );
  return {
    width,
    height,
    rgb: Uint8Array.from(rgb, (_, i) => Math.round(planes[i % 3]?.[Math.floor(i / 3)] as number)),
  };
}

/** Fills what has no weight from ever coarser means of what has. */
function pushPull(plane: Float32Array, weight: Float32Array, width: number, height: number): Float32Array {
  if (Math.max(width, height) === 1 || weight.every((share) => share === 1)) return plane;
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const sum = new Float32Array(half.width * half.height);
  const share = new Float32Array(sum.length);
  const count = new Float32Array(sum.length);
  plane.forEach((value, i) => {
    const cell = (Math.floor(i / width) >> 1) * half.width + ((i % width) >> 1);
    sum[cell] = (sum[cell] as number) + value * (weight[i] as number);
    share[cell] = (share[cell] as number) + (weight[i] as number);
    count[cell] = (count[cell] as number) + 1;
  });
  const mean = sum.map((value, cell) => value / Math.max(1e-6, share[cell] as number));
  const coarse = pushPull(
    mean,
    share.map((value, cell) => Math.min(1, (2 * value) / (count[cell] as number))),
    half.width,
    half.height,
  );
  const filled = resizePlane(coarse, half, { width, height });
  return plane.map((value, i) => value * (weight[i] as number) + (filled[i] as number) * (1 - (weight[i] as number)));
}
