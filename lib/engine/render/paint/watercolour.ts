import type { PaintOf } from "@/lib/domain/recipe-paint";
import { gaussian } from "../../pixels/gaussian";
import { clamp, smoothstep } from "../../pixels/scalar";
import { toEncoded } from "../../pixels/srgb";
import { findLines } from "./lines";
import type { Painter } from "./painter";
import { clouds, tooth } from "./paper";
import { lumaOf, mapPlanes, type Planes } from "./planes";
import { sampleColour } from "./sample";
import { study } from "./study";

const WASHES = 6;
/** Density of the darkest wash, and what is left of a colour when its tone is lifted with the paper's white. */
const DEEPEST = 0.86;
const CHROMA = 0.72;

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
      const dark = density[i] as number;
      const border = rimAt(x, y, i) + 0.004 * grain;
      const painted = smoothstep(0, 0.006, border);
      let pigment = 1 + 3.4 * paint.edge * clamp(dark - (dried[i] as number), -0.04, 0.14) * (1 - 0.7 * eyes);
      pigment +=
        paint.granulation * (0.26 * grain * (0.25 + dark) * (1 - 0.75 * eyes) + 0.45 * pool * (0.25 + 0.75 * away));
      // Where water ran back into a wash that was nearly dry, it left a pale bloom with a dark rim.
      const bloom = pool - 0.16;
      pigment += paint.bleed * away * (0.4 * Math.exp(-((bloom / 0.012) ** 2)) - 0.4 * smoothstep(0, 0.05, bloom));
      if (paint.rim > 0) pigment += 0.8 * paint.edge * Math.exp(-(((border - 0.007) / 0.004) ** 2));
      // Away from the face the washes thin out towards the paper.
      const thin = 1 - 0.75 * away * smoothstep(0.16, 0, border - 0.1 * pool);
      const drawn = 1 - 0.55 * paint.line * (lines[i] as number) * (0.8 + 0.25 * grain);
      const shade = 1 + 0.011 * grain;
      for (let c = 0; c < 3; c++) {
        const plane = washes.channels[c] as Float32Array;
        const colour = 1 - thin * (1 - (plane[i] as number));
        const laid = clamp(colour - (colour - colour * colour) * (pigment - 1), 0, 1);
        plane[i] = (white[c] as number) * shade * (1 + (laid * drawn - 1) * painted);
      }
    }
  }
  return washes;

  /** Patches in a few steps of tone, their borders wandering with the wet paper. */
  function layWashes(): Planes {
    const out = mapPlanes(flat, picture, () => new Float32Array(width * height));
    const [red, green, blue] = out.channels;
    const scale = work.width / width;
    const reach = 0.01 * work.width;
    const seen = new Float32Array(3);
    const run = new Float32Array(3);
    for (let y = 0, i = 0; y < height; y++) {
      for (let x = 0; x < width; x++, i++) {
        const eyes = close.eyes[i] as number;
        const face = close.face[i] as number;
        const loose = reach * (1 - 0.75 * face) * (1 - eyes);
        const atX = (x + 0.5) * scale + loose * (creepX[i] as number);
        const atY = (y + 0.5) * scale + loose * (creepY[i] as number);
        sampleColour(flat, atX, atY, seen);
        const wetness = paint.bleed * (1 - face) * smoothstep(-0.2, 0.3, pools[i] as number) * 0.9;
        if (wetness > 0.01) sampleColour(wet, atX, atY, run);
        const kept = Math.min(0.92, 0.92 * eyes + 0.25 * face);
        for (let c = 0; c < 3; c++) {
          const dry = seen[c] as number;
          const patch = wetness > 0.01 ? dry + ((run[c] as number) - dry) * wetness : dry;
          seen[c] = patch + ((picture.channels[c]?.[i] as number) - patch) * kept;
        }
        const r = seen[0] as number;
        const g = seen[1] as number;
        const b = seen[2] as number;
        const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        const stepped = stepTone(light, 0.75 - 0.35 * face - 0.4 * eyes);
        // Pigment in water never gets as dark as paint, and the lights are the paper's own.
        const veil = 1 - DEEPEST * (1 - stepped) * (1 - 0.3 * smoothstep(0.55, 0.95, stepped));
        const gain = veil / Math.max(0.04, light);
        red[i] = clamp(veil + (r * gain - veil) * CHROMA, 0, 1);
        green[i] = clamp(veil + (g * gain - veil) * CHROMA, 0, 1);
        blue[i] = clamp(veil + (b * gain - veil) * CHROMA, 0, 1);
      }
    }
    return out;
  }

  /** Distance into the picture from its ragged rim, share of the width; below 0 is bare paper. */
  function rimAt(x: number, y: number, i: number): number {
    const side = Math.min(x, width - x, y, height - y) / width;
    if (paint.rim === 0) return 1;
    return side - paint.rim + paint.rim * (0.22 * (creepX[i] as number) + 1.1 * (pools[i] as number));
  }
};

/** Tone in a few washes; `hard` 0 leaves it as it is. */
function stepTone(light: number, hard: number): number {
  const position = light * WASHES;
  const floor = Math.floor(position);
  const stepped = (floor + smoothstep(0.3, 0.7, position - floor)) / WASHES;
  return light + (stepped - light) * clamp(hard, 0, 1);
}
