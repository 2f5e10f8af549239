import type { PaintOf } from "@/lib/domain/recipe-paint";
import { hash01 } from "../../pixels/noise";
import { resizePlane } from "../../pixels/resize-plane";
import { clamp, smoothstep } from "../../pixels/scalar";
import { toEncoded } from "../../pixels/srgb";
import { findLines } from "./lines";
import type { Painter } from "./painter";
import { emptyPlanes, lumaOf, mapPlanes, type Planes } from "./planes";
import { separate } from "./separate";
import { study } from "./study";

/** From this share of the detail mask on, dots are half as far apart. */
const FINE_FROM = 0.45;

/**
 * A picture printed by dots: each ink has a plate of its own (one of the four separations), a rotated screen whose dots grow with
 * the tone, and a place a little out of register. Inks lie over each other as filters do; nothing but paper and inks is on the sheet.
 */
export const printHalftone: Painter<PaintOf<"halftone">> = (picture, paint, subject) => {
  const { work, flow, flat, close } = study(picture, 0.0065, subject);
  const lines = findLines(lumaOf(picture), picture.width, picture.height, flow, {
    sigma: 0.0013 * picture.width,
    reach: 0.005 * picture.width,
    from: 0.008,
    over: 0.03,
  });
  const seen = mapPlanes(flat, picture, (plane) => resizePlane(plane, work, picture));
  seen.channels.forEach((plane, c) => {
    const own = picture.channels[c] as Float32Array;
    for (let i = 0; i < plane.length; i++) {
      plane[i] = (plane[i] as number) + ((own[i] as number) - (plane[i] as number)) * (close.eyes[i] as number);
    }
  });
  const sheet = emptyPlanes(picture);
  sheet.channels.forEach((plane, c) => plane.fill(toEncoded(paint.paper[c] as number)));
  const key = paint.inks.length - 1;
  paint.inks.forEach((ink, n) => {
    const tones = separate(seen, ink.plate);
    const drawn = n === key ? { lines, strength: paint.line } : null;
    // The last plate is the key: the others are out of register with it.
    const aside = 2 * Math.PI * hash01(n, 21, subject.seed);
    const shift = n === key ? 0 : paint.shift * picture.width * (0.5 + 0.5 * hash01(n, 22, subject.seed));
    const screen = {
      cell: paint.pitch * picture.width,
      turn: (ink.angle * Math.PI) / 180,
      shiftX: shift * Math.cos(aside),
      shiftY: shift * Math.sin(aside),
    };
    const filter = ink.colour.map(toEncoded) as [number, number, number];
    printPlate(sheet, { tones, fine: close.eyes, drawn, screen, filter });
  });
  return sheet;
};

type Plate = {
  tones: Float32Array;
  fine: Float32Array;
  drawn: { lines: Float32Array; strength: number } | null;
  screen: { cell: number; turn: number; shiftX: number; shiftY: number };
  filter: [number, number, number];
};

function printPlate({ width, height, channels }: Planes, { tones, fine, drawn, screen, filter }: Plate): void {
  const cos = (2 * Math.PI * Math.cos(screen.turn)) / screen.cell;
  const sin = (2 * Math.PI * Math.sin(screen.turn)) / screen.cell;
  // Over one px a dot's edge goes from paper to ink.
  const edge = clamp(1.7 / screen.cell, 0.02, 0.6);
  const [red, green, blue] = channels;
  const [r, g, b] = filter.map((value) => value - 1) as [number, number, number];
  for (let y = 0, i = 0; y < height; y++) {
    const atY = clamp(y - screen.shiftY, 0, height - 1);
    for (let x = 0; x < width; x++, i++) {
      const atX = clamp(x - screen.shiftX, 0, width - 1);
      const under = (atY | 0) * width + (atX | 0);
      const tone = tones[under] as number;
      let cover = tone >= 0.97 ? 1 : 0;
      if (tone > 0.03 && tone < 0.97) {
        const per = (fine[under] as number) > FINE_FROM ? 2 : 1;
        const u = per * (atX * cos + atY * sin);
        const v = per * (atY * cos - atX * sin);
        const dot = 0.5 + 0.25 * (Math.cos(u) + Math.cos(v));
        cover = smoothstep(-edge * per, edge * per, dot - 1 + openness(tone));
      }
      if (drawn) cover = Math.max(cover, smoothstep(0.25, 0.65, 1.4 * drawn.strength * (drawn.lines[i] as number)));
      if (cover === 0) continue;
      red[i] = (red[i] as number) * (1 + r * cover);
      green[i] = (green[i] as number) * (1 + g * cover);
      blue[i] = (blue[i] as number) * (1 + b * cover);
    }
  }
}

/** How far the spot function is opened for its dots to cover `tone` of the sheet: nearly straight but for the ends. */
function openness(tone: number): number {
  const fromMiddle = 2 * tone - 1;
  return 0.5 + 0.5 * fromMiddle * Math.sqrt(Math.abs(fromMiddle));
}
