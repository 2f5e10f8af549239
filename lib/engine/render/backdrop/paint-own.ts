import type { SceneOf } from "@/lib/domain/recipe-scene";
import type { Cutout } from "../../matte/cutout";
import { blankPicture, type LinearPicture } from "../../pixels/linear-picture";
import { resizePlane } from "../../pixels/resize-plane";
import { clamp, mix } from "../../pixels/scalar";
import { LINEAR_OF_BYTE } from "../../pixels/srgb";
import type { Placement } from "../compose";
import { discBlur } from "./lens/disc-blur";
import { poolOf } from "./pool";

const SHRINK = 4;
/** Radius of the lens's disc at full blur, share of the frame's width: an 85 mm lens at f/1.4, a wall three metres behind. */
const WIDEST_DISC = 0.055;
/** Even unblurred it is drawn from a small picture, whose pixels must not show. */
const LEAST_DISC_PX = 1.5;

/** Paints the photo's own surroundings over `picture`, where they were around the person, in her light's balance. */
export function paintOwn(
  picture: LinearPicture,
  scene: SceneOf<"own">,
  cutout: Pick<Cutout, "width" | "surroundings" | "light">,
  placement: Placement,
  seed: number,
): void {
  if (!cutout.surroundings) return;
  const small = blankPicture(Math.ceil(picture.width / SHRINK), Math.ceil(picture.height / SHRINK));
  const { width, height } = small;
  const around = cutout.surroundings;
  const perPx = around.width / cutout.width / placement.scale;
  for (let y = 0, at = 0; y < height; y++) {
    const row = mirrored((y + 0.5) * SHRINK * perPx - placement.y * perPx, around.height) * around.width;
    for (let x = 0; x < width; x++, at += 3) {
      const from = (row + mirrored((x + 0.5) * SHRINK * perPx - placement.x * perPx, around.width)) * 3;
      for (let c = 0; c < 3; c++) small.rgb[at + c] = LINEAR_OF_BYTE[around.rgb[from + c] as number] as number;
    }
  }
  const radius = Math.max(LEAST_DISC_PX, scene.blur * WIDEST_DISC * width);
  const pool = poolOf(scene, height / width, seed);
  for (let c = 0; c < 3; c++) {
    const plane = new Float32Array(width * height);
    for (let i = 0; i < plane.length; i++) plane[i] = small.rgb[i * 3 + c] as number;
    const blurred = discBlur(plane, width, height, radius);
    blurred.forEach((value, i) => {
      const lit = pool(((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / width) * (1 - scene.dim);
      blurred[i] = mix(value * (cutout.light.balance[c] as number), scene.colour[c] as number, scene.tint) * lit;
    });
    const large = resizePlane(blurred, small, picture);
    for (let i = 0; i < large.length; i++) picture.rgb[i * 3 + c] = large[i] as number;
  }
}

/** A place beyond the edge is read on its way back from it. */
function mirrored(place: number, length: number): number {
  const turn = Math.abs(Math.floor(place)) % (2 * length);
  return clamp(turn < length ? turn : 2 * length - 1 - turn, 0, length - 1);
}
