import type { Cover } from "@/lib/domain/recipe-cover";
import type { Colour } from "@/lib/domain/recipe-light";
import { clamp, mix, smoothstep } from "../../pixels/scalar";
import { type LinearPicture, luminance } from "../../pixels/linear-picture";
import { LINEAR_OF_BYTE, toEncoded } from "../../pixels/srgb";
import { eachInked } from "./each-inked";
import type { CoverLayout, Lettering } from "./lay-cover";

/** Share of the height from which the foot is burnt in. */
const BURN_FROM = 0.6;
const BURN_TO = 0.97;
/** Of light letters to what they stand on, as WCAG 2 asks of large ones; and the darkest that a foot is burnt for it. */
const CONTRAST = 3.2;
const MOST_BURN = 0.85;

type Size = { width: number; height: number };

/** Prints the masthead on the backdrop, in linear light, before anybody stands in front of it. Changes `picture`. */
export async function printMasthead(picture: LinearPicture, { behind }: CoverLayout, { ink }: Cover): Promise<void> {
  const { rgb } = picture;
  await eachInked([behind], picture, (at, share) => {
    for (let c = 0; c < 3; c++) rgb[at + c] = mix(rgb[at + c] as number, ink[c] as number, share);
  });
}

/** Prints name and small lines over the finished picture (RGB bytes in sRGB). Changes `bytes`. */
export async function printLines(bytes: Uint8Array, size: Size, layout: CoverLayout, cover: Cover): Promise<void> {
  if (layout.foot.length > 0) burnFoot(bytes, size, layout.foot, cover);
  const dark = layout.head.filter((lettering) => isLightBelow(bytes, size, lettering, cover));
  const light = layout.head.filter((lettering) => !dark.includes(lettering));
  await print(bytes, size, dark, cover.dark);
  await print(bytes, size, [...light, ...layout.foot], cover.light);
}

async function print(bytes: Uint8Array, size: Size, letterings: Lettering[], ink: Colour): Promise<void> {
  const encoded = ink.map((value) => Math.min(255, toEncoded(value) * 255)) as Colour;
  await eachInked(letterings, size, (at, share) => {
    for (let c = 0; c < 3; c++) bytes[at + c] = Math.round(mix(bytes[at + c] as number, encoded[c] as number, share));
  });
}

/**
 * Darkens the foot of the picture as a printer burns it in, so far that light letters read on it: every letter has at least
 * the contrast to nine tenths of what lies below it.
 */
function burnFoot(bytes: Uint8Array, size: Size, letterings: Lettering[], { light, burn }: Cover): void {
  const { width, height } = size;
  const readable = toEncoded(Math.max(0.001, (luminance(...light) + 0.05) / CONTRAST - 0.05));
  const strengths = letterings.map((lettering) => {
    const bright = toEncoded(shareOf(luminancesBelow(bytes, size, lettering), 0.9));
    return (1 - readable / bright) / burnAt((lettering.top + lettering.height / 2) / height);
  });
  const strength = clamp(Math.max(...strengths), burn, MOST_BURN);
  for (let y = Math.floor(BURN_FROM * height); y < height; y++) {
    const kept = 1 - strength * burnAt(y / height);
    for (let at = y * width * 3; at < (y + 1) * width * 3; at++) bytes[at] = (bytes[at] as number) * kept + 0.5;
  }
}

/** How much of the burn reaches a height of the frame: from nothing to all of it at the lower edge. */
function burnAt(share: number): number {
  return smoothstep(BURN_FROM, BURN_TO, share);
}

/** Whether dark ink reads better here, by WCAG 2 contrast to the tenth that is nearest to each ink. */
function isLightBelow(bytes: Uint8Array, size: Size, place: Lettering, { light, dark }: Cover): boolean {
  const below = luminancesBelow(bytes, size, place);
  const inDark = (shareOf(below, 0.1) + 0.05) / (luminance(...dark) + 0.05);
  const inLight = (luminance(...light) + 0.05) / (shareOf(below, 0.9) + 0.05);
  return inDark > inLight;
}

/** Linear luminances of every third pixel under a lettering, darkest first. */
function luminancesBelow(bytes: Uint8Array, { width, height }: Size, place: Lettering): number[] {
  const below: number[] = [];
  for (let y = Math.max(0, Math.floor(place.top)); y < Math.min(height, place.top + place.height); y += 3) {
    for (let x = Math.max(0, Math.floor(place.left)); x < Math.min(width, place.left + place.width); x += 3) {
      const at = (y * width + x) * 3;
      const [red, green, blue] = [0, 1, 2].map((c) => LINEAR_OF_BYTE[bytes[at + c] as number] as number);
      below.push(luminance(red as number, green as number, blue as number));
    }
  }
  return below.sort((a, b) => a - b);
}

function shareOf(sorted: number[], part: number): number {
  return sorted[Math.floor(part * (sorted.length - 1))] ?? 0.001;
}
