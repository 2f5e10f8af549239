import type { Lamp } from "@/lib/domain/recipe-light";
import { softBlur } from "../pixels/blur";
import { clamp, mix, smoothstep } from "../pixels/scalar";
import { directionOf } from "./direction";
import type { Relief } from "./relief";

const STEPS = 22;
/**
 * What still reaches a shadow. On the face it is more: the photo brings the nose's and the lips' own shadows along; and
 * most on the chin, whose own roundness the relief would shade once more, down to a beard.
 */
const FLOOR = { face: 0.4, chin: 0.8, body: 0.22 };
/** Where the chin begins and is whole, in face heights below the middle of the face. */
const CHIN = [0.16, 0.4] as const;

/** How high the face is, in cells, and the row that its middle lies in. */
export type FaceInRelief = { faceHeight: number; middle: number };

/**
 * How much of a lamp each cell of the relief sees, 0..1: a march over the relief towards the lamp, with the penumbra
 * growing with the lamp's size and the way (Quilez 2010, "Free Penumbra Shadows"). This is what lays the nose's shadow on the cheek.
 */
export function castShadow(
  { width, height, depth, person, face }: Relief,
  lamp: Lamp,
  { faceHeight, middle }: FaceInRelief,
): Float32Array {
  const [lx, ly, lz] = directionOf(lamp);
  const open = new Float32Array(width * height);
  const flat = Math.hypot(lx, ly);
  const spread = Math.tan((clamp(lamp.size + 4, 6, 50) * Math.PI) / 180);
  const rise = lz / Math.max(0.05, flat);
  const stepX = lx / Math.max(0.05, flat);
  const stepY = ly / Math.max(0.05, flat);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if ((person[i] as number) < 0.02) continue;
      let least = 1;
      let way = faceHeight * 0.025;
      for (let step = 0; step < STEPS && least > 0; step++) {
        const column = x + stepX * way;
        const row = y + stepY * way;
        if (column < 0 || row < 0 || column >= width - 1 || row >= height - 1) break;
        const at = (row | 0) * width + (column | 0);
        if ((person[at] as number) > 0.5) {
          // Above 0 the ray clears the surface; half the penumbra lies on either side.
          const clear = (depth[i] as number) + rise * way + faceHeight * 0.012 - (depth[at] as number);
          least = Math.min(least, 0.5 + (0.5 * clear) / (spread * way + faceHeight * 0.008));
        }
        way *= 1.19;
      }
      open[i] = clamp(least, 0, 1);
    }
  }
  const smooth = softBlur(open, width, height, faceHeight * (0.008 + 0.03 * spread));
  return smooth.map((value, i) => {
    const below = (Math.floor(i / width) - middle) / faceHeight;
    const ofFace = mix(FLOOR.face, FLOOR.chin, smoothstep(...CHIN, below));
    const floor = mix(FLOOR.body, ofFace, face[i] as number);
    return floor + (1 - floor) * value * value * (3 - 2 * value);
  });
}
