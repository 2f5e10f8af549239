import type { PaintOf } from "@/lib/domain/recipe-paint";
import { gaussian } from "../../pixels/gaussian";
import { clamp, smoothstep } from "../../pixels/scalar";
import { toEncoded } from "../../pixels/srgb";
import { findLines } from "./lines";
import type { Painter } from "./painter";
import { clouds, tooth } from "./paper";
import { lumaOf, mapPlanes, type Planes } from "./planes";
import { sampleAt } from "./sample";
import { study } from "./study";

const WASHES = 6;

/**
 * Transparent washes on white paper. Each pixel is a density of pigment over the paper, C − (C − C²)(d − 1), as in Bousseau, Kaplan,
 * Thollot and Sillion (2006): d grows where a wash dried (its edges), in the valleys of the paper and with the flow of the water.
 */
export const paintWatercolour: Painter<PaintOf<"watercolour">> = (picture, paint, subject) => {
  const { width, height } = picture;
  const { seed } = subject;
  const { work, flow, flat, close } = study(picture, paint.wash, subject);
  const wet = mapPlanes(flat, work, (plane) => gaussian(plane, work.width, work.height, 0.022 * work.width));
  const creepX = clouds(picture, 22, 3, seed + 1);
  const creepY = clouds(picture, 22, 3, seed + 2);
  const pools = clouds(picture, 3, 4, seed + 3);
  const rough = tooth(picture, 3.2, seed + 4);
  const lines = findLines(lumaOf(picture), width, height, flow, {
    sigma: 0.0011 * width,
    reach: 0.004 * width,
    from: 0.006,
    over: 0.06,
  });

  const washes = layWashes();
  const density = lumaOf(washes).map((light) => 1 - light);
  const dried = gaussian(density, width, height, 0.0042 * width);
  const white = paint.paper.map(toEncoded);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const eyes = close.eyes[i] as number;
      const away = 1 - (close.face[i] as number);
      const grain = rough[i] as number;
      const pool = pools[i] as number;
      const ridge = (density[i] as number) - (dried[i] as number);
      const border = rimAt(x, y, i);
      const painted = smoothstep(0, 0.005, border);
      let pigment = 1 + 3.2 * paint.edge * clamp(ridge, -0.04, 0.14) * (1 - 0.7 * eyes);
      pigment +=
        paint.granulation * (0.16 * grain * (0.35 + (density[i] as number)) * (1 - 0.6 * eyes) + 0.3 * pool * away);
      // Where water ran back into a wash that was nearly dry, it left a pale bloom with a dark rim.
      const bloom = pool - 0.16;
      pigment += paint.bleed * away * (0.55 * Math.exp(-((bloom / 0.018) ** 2)) - 0.35 * smoothstep(0, 0.06, bloom));
      pigment += paint.rim > 0 ? 0.9 * paint.edge * Math.exp(-(((border - 0.006) / 0.004) ** 2)) : 0;
      const drawn = 1 - 0.55 * paint.line * (lines[i] as number) * (0.8 + 0.25 * grain);
      const shade = 1 + 0.011 * grain;
      for (let c = 0; c < 3; c++) {
        const plane = washes.channels[c] as Float32Array;
        const colour = plane[i] as number;
        const laid = clamp(colour - (colour - colour * colour) * (pigment - 1), 0, 1);
        plane[i] = (white[c] as number) * shade * (1 + (laid * drawn - 1) * painted);
      }
    }
  }
  return washes;

  /** Patches in a few steps of tone, their borders wandering with the wet paper. */
  function layWashes(): Planes {
    const out = mapPlanes(flat, picture, () => new Float32Array(width * height));
    const scale = work.width / width;
    const reach = 0.0045 * work.width;
    for (let y = 0, i = 0; y < height; y++) {
      for (let x = 0; x < width; x++, i++) {
        const eyes = close.eyes[i] as number;
        const face = close.face[i] as number;
        const loose = reach * (1 - 0.75 * face) * (1 - eyes);
        const atX = (x + 0.5) * scale + loose * 2 * (creepX[i] as number);
        const atY = (y + 0.5) * scale + loose * 2 * (creepY[i] as number);
        const run = paint.bleed * (1 - face) * smoothstep(-0.15, 0.3, pools[i] as number) * 0.85;
        let light = 0;
        for (let c = 0; c < 3; c++) {
          const dry = sampleAt(flat.channels[c] as Float32Array, work, atX, atY);
          const run2 = run > 0.01 ? sampleAt(wet.channels[c] as Float32Array, work, atX, atY) : dry;
          const own = picture.channels[c]?.[i] as number;
          const patch = dry + (run2 - dry) * run;
          const seen = patch + (own - patch) * Math.min(0.9, 0.9 * eyes + 0.22 * face);
          (out.channels[c] as Float32Array)[i] = seen;
          light += seen * ([0.2126, 0.7152, 0.0722][c] as number);
        }
        const stepped = stepTone(light, 0.75 - 0.35 * face - 0.4 * eyes);
        const gain = (0.1 + 0.92 * stepped) / Math.max(0.02, light);
        for (let c = 0; c < 3; c++) {
          const plane = out.channels[c] as Float32Array;
          plane[i] = clamp((plane[i] as number) * gain, 0, 1);
        }
      }
    }
    return out;
  }

  /** Distance into the picture from its ragged rim, share of the width; below 0 is bare paper. */
  function rimAt(x: number, y: number, i: number): number {
    const side = Math.min(x, width - x, y, height - y) / width;
    return (
      side -
      paint.rim +
      0.3 * paint.rim * (creepX[i] as number) +
      0.55 * paint.rim * (pools[i] as number) +
      (paint.rim > 0 ? 0 : 1)
    );
  }
};

/** Tone in a few washes; `hard` 0 leaves it as it is. */
function stepTone(light: number, hard: number): number {
  const position = light * WASHES;
  const floor = Math.floor(position);
  const stepped = (floor + smoothstep(0.3, 0.7, position - floor)) / WASHES;
  return light + (stepped - light) * clamp(hard, 0, 1);
}
