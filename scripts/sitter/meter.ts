import type { Recipe } from "@/lib/domain/recipe";
import type { Grade } from "@/lib/domain/recipe-grade";
import { luminance } from "@/lib/engine/pixels/linear-picture";
import type { Frame } from "./bust/camera";
import { RADIAN, read, type Vec3 } from "./bust/numbers";
import type { SitterPicture } from "./bust/render-sitter";
import type { Stance } from "./stance";
import { STONE } from "./stone";

/** Where the lit side of the face is placed, linear; a little above skin, and below the film's shoulder. */
const LIT_PLASTER = 0.56;
const STEEPER = 0.28;
/** The part of the face that counts as lit: the same share that portraits are metered by. */
const METERED_SHARE = 0.82;
/** Nothing but glints may go beyond this, or white plaster turns into white paper. */
const BRIGHTEST = 0.88;
const GLINTS = 0.015;
/** An oval on the face, cm: its middle above the chin and before the ears, half its width and height. */
const FACE = { middle: 9, before: 4.5, halfWidth: 5.5, halfHeight: 8 };

/** Skin of a middle tone, linear RGB. */
const SKIN: Vec3 = [0.45, 0.27, 0.18];

/** The gain that places the lit side of the sitter's face where a light meter would, highlights permitting. */
export function meterFace(picture: SitterPicture, frame: Frame, { yaw, pose }: Stance, recipe: Recipe): number {
  const { width, height, radiance, alpha } = picture;
  const perCm = height / frame.height;
  const middleX = width / 2 + (Math.sin((yaw + pose.turn) * RADIAN) * FACE.before - frame.centerX) * perCm;
  const middleY = height / 2 - (FACE.middle - frame.centerY) * perCm;
  const face: number[] = [];
  const all: number[] = [];
  for (let p = 0; p < alpha.length; p++) {
    if (read(alpha, p) < 1) continue;
    const light = luminance(read(radiance, p * 3), read(radiance, p * 3 + 1), read(radiance, p * 3 + 2));
    all.push(light);
    const x = ((p % width) - middleX) / (FACE.halfWidth * perCm);
    const y = (Math.floor(p / width) - middleY) / (FACE.halfHeight * perCm);
    if (x * x + y * y < 1) face.push(light);
  }
  const exposure = recipe.light.exposure + stopsForFilm(recipe.grade.mono);
  const wished = (LIT_PLASTER * 2 ** exposure) / shareBelow(face, METERED_SHARE);
  // A style that is bright on purpose gets a third of its way past the limit too.
  const brightest = BRIGHTEST * 2 ** (Math.min(exposure, recipe.light.exposure) / 3);
  return Math.min(wished, beforeSteepening(brightest) / shareBelow(all, 1 - GLINTS));
}

/**
 * The tone that plaster is printed in, for light that the exposure has made of what it reflects: all of the bust is one
 * white where a portrait has dark hair and clothes, and a steeper tone gives the range back.
 */
export function steepen(lit: number): number {
  return lit * (lit / LIT_PLASTER) ** STEEPER;
}

function beforeSteepening(tone: number): number {
  return (tone * LIT_PLASTER ** STEEPER) ** (1 / (1 + STEEPER));
}

/** Film that is blind to red is exposed longer for skin; plaster has no red to lose, so it is given that time back. */
function stopsForFilm(mono: Grade["mono"]): number {
  if (!mono) return 0;
  const seen = ([red, green, blue]: Vec3) =>
    (mono.red * red + mono.green * green + mono.blue * blue) / luminance(red, green, blue);
  return Math.log2(seen(SKIN) / seen(STONE));
}

/** The reading that this share of them stays below. */
function shareBelow(readings: number[], share: number): number {
  readings.sort((a, b) => a - b);
  return Math.max(1e-3, readings[Math.floor(readings.length * share)] ?? 1);
}
