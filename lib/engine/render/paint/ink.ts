import type { PaintOf } from "@/lib/domain/recipe-paint";
import { gaussian } from "../../pixels/gaussian";
import { resizePlane } from "../../pixels/resize-plane";
import { clamp, smoothstep } from "../../pixels/scalar";
import { drawFibres } from "./fibres";
import { layPigment } from "./lay-pigment";
import { findLines } from "./lines";
import type { Painter } from "./painter";
import { clouds, tooth } from "./paper";
import { lumaOf, workSize } from "./planes";
import { sampleAt } from "./sample";
import { stampSeal } from "./seal";
import { smear } from "./smear";
import { study } from "./study";

/** Lighter than this (encoded) the paper is left empty. */
const EMPTY = 0.86;

/**
 * Ink on rice paper: a few washes of growing strength that creep along the fibres, contour lines of a brush that runs dry, and paper
 * left empty wherever there is light. Densities add up as ink does: paper × (ink ÷ paper)^density.
 */
export const paintInk: Painter<PaintOf<"ink">> = (picture, paint, subject) => {
  const { width, height } = picture;
  const { seed } = subject;
  const { work, flow, flat, close } = study(picture, 0.0105, subject);
  const light = lumaOf(picture);
  const patches = gaussian(lumaOf(flat), work.width, work.height, 0.0022 * work.width);
  const creepX = clouds(picture, 34, 3, seed + 1);
  const creepY = clouds(picture, 34, 3, seed + 2);
  const mist = clouds(picture, 2.2, 4, seed + 3);
  const rough = tooth(picture, 2.2, seed + 4);
  // A brush that runs dry leaves streaks the way it went.
  const half = workSize(picture, Math.max(320, width / 2));
  const brushed = smear(tooth(half, 3.4, seed + 5), half.width, half.height, flow, 0.024 * half.width);
  const streaks = resizePlane(brushed, half, picture);
  const lines = findLines(light, width, height, flow, {
    sigma: 0.0016 * width,
    reach: 0.007 * width,
    from: 0.004,
    over: 0.045,
  });

  const density = new Float32Array(width * height);
  const scale = work.width / width;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const eyes = close.eyes[i] as number;
      const face = close.face[i] as number;
      const creep = 0.009 * paint.wet * work.width * (1 - 0.8 * face) * (1 - eyes);
      const patch = sampleAt(
        patches,
        work,
        (x + 0.5) * scale + creep * (creepX[i] as number),
        (y + 0.5) * scale + creep * (creepY[i] as number),
      );
      const seen = patch + ((light[i] as number) - patch) * Math.min(1, 0.95 * eyes + 0.15 * face);
      const left = leftOut(x, y, i);
      const depth = clamp((EMPTY - seen) / EMPTY, 0, 1);
      const streak = streaks[i] as number;
      let ink = washesOf(
        depth,
        0.006 * (rough[i] as number) * (1 - eyes) + 0.05 * (creepX[i] as number) * (1 - face),
        eyes,
      );
      const flying =
        paint.dry * (1 - eyes) * smoothstep(0.1, 0.9, streak * 2.2) * smoothstep(0.3, 0.65, ink) * (1 - 0.7 * face);
      ink *= 1 - 0.75 * flying;
      const broken = 1 - paint.dry * 0.8 * smoothstep(-0.2, 0.5, streak * 1.6) * (1 - eyes);
      const line = 0.85 * paint.line * (lines[i] as number) * (0.6 + 0.4 * smoothstep(0.02, 0.3, depth)) * broken;
      const haze =
        0.11 * paint.wet * smoothstep(0.02, 0.16, (mist[i] as number) + 0.04 * (creepX[i] as number)) * (1 - face);
      density[i] = (ink + line * (1 - 0.5 * ink)) * left + haze * (0.4 + 0.6 * left);
    }
  }
  const wetter = gaussian(density, width, height, 0.004 * width);
  for (let i = 0; i < density.length; i++) {
    const edge = (density[i] as number) - (wetter[i] as number);
    const pooled = 0.9 * paint.wet * clamp(edge, -0.04, 0.12);
    density[i] = Math.max(0, (density[i] as number) + pooled) * (1 + 0.045 * (rough[i] as number));
  }
  const sheet = drawFibres(picture, seed + 6);
  const painted = layPigment(picture, density, paint.paper, paint.ink, sheet);
  if (paint.seal) stampSeal(painted, density, paint.seal, seed);
  return painted;

  /** Ink by depth: each wash has a soft border, and lies over all that is darker. */
  function washesOf(depth: number, ragged: number, eyes: number): number {
    let sum = 0;
    for (let n = 0; n < paint.tones; n++) {
      const at = 0.16 + (0.66 * n) / paint.tones;
      const soft = 0.03 + 0.075 * paint.wet * (1 - n / paint.tones);
      sum += smoothstep(at - soft, at + soft, depth + ragged);
    }
    const stepped = (sum / paint.tones) ** 1.7;
    return stepped + (depth * 1.05 - stepped) * 0.7 * eyes;
  }

  /** What the lower edge of the picture keeps: the figure ends in a few strokes. */
  function leftOut(x: number, y: number, i: number): number {
    if (paint.fade === 0) return 1;
    const side = Math.min(x, width - x) / width;
    const edge = (height - y) / height + 0.16 * (mist[i] as number) + 0.05 * (streaks[i] as number);
    const under = smoothstep(0.02, 0.06 + 0.28 * paint.fade, edge + 0.1 * smoothstep(0.1, 0.4, side));
    return under * smoothstep(0, 0.07 * paint.fade + 0.001, side + 0.03 * (mist[i] as number) + 0.01);
  }
};
