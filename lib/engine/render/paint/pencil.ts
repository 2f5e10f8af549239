import type { PaintOf } from "@/lib/domain/recipe-paint";
import { clamp, smoothstep } from "../../pixels/scalar";
import { hatching } from "./hatching";
import { layPigment } from "./lay-pigment";
import { findLines } from "./lines";
import type { Painter } from "./painter";
import { clouds, tooth } from "./paper";
import { lumaOf } from "./planes";
import { resizePlane } from "../../pixels/resize-plane";
import { smear } from "./smear";
import { study } from "./study";

/** Hatchings by the darkness from which they are laid, and their direction in degrees: one hand, which slants one way. */
const HATCHINGS = [
  { from: 0.16, angle: -52 },
  { from: 0.44, angle: -28 },
  { from: 0.66, angle: -76 },
] as const;

/** How much of the paper a full hatching covers. */
const HATCHED = 0.3;

/** Soft pencil: lines where edges are, tone in hatchings that add up, strokes along the hair, all of it caught by the paper's tooth. */
export const paintPencil: Painter<PaintOf<"pencil">> = (picture, paint, subject) => {
  const { width, height } = picture;
  const { seed } = subject;
  const { work, flow, flat, close } = study(picture, 0.005, subject);
  const light = lumaOf(picture);
  const patches = resizePlane(lumaOf(flat), work, picture);
  const grain = tooth(picture, 1.9, seed + 1);
  const strands = smear(tooth(picture, 1.7, seed + 2), width, height, flow, 0.012 * width);
  const pressure = clouds(picture, 5, 3, seed + 3);
  const layers = HATCHINGS.map(({ angle }, n) => hatching(picture, paint.pitch, angle, seed + 10 + n));
  const lines = findLines(light, width, height, flow, {
    sigma: 0.00105 * width,
    reach: 0.0045 * width,
    from: 0.004,
    over: 0.06,
  });

  // Strokes that stand closer than pixels can tell are seen as the grey they make.
  const apart = clamp((paint.pitch * width - 1) / 4, 0.3, 1);
  const density = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const eyes = close.eyes[i] as number;
      const face = close.face[i] as number;
      const seen =
        (patches[i] as number) +
        ((light[i] as number) - (patches[i] as number)) * Math.min(1, 0.35 + 0.65 * eyes + 0.2 * face);
      const dark = clamp((0.94 - seen) / 0.9, 0, 1) * finished(x, y, i);
      const caught = (grain[i] as number) * paint.tooth;
      // Graphite rubbed into the paper carries the tone that the strokes stand on.
      let lead = dark ** 1.35 * (0.5 + 0.35 * eyes + 0.1 * face) * (1 + 0.3 * caught * (1 - 0.6 * eyes));
      HATCHINGS.forEach(({ from }, n) => {
        const cover = smoothstep(from - 0.12, from + 0.4, dark);
        const stroke = smoothstep(1 - cover, 1.25 - cover, (layers[n]?.[i] as number) + 0.14 * caught);
        const seenAs = HATCHED * cover + (stroke - HATCHED * cover) * apart;
        lead += paint.hatch * 0.34 * (1 - 0.75 * eyes) * (1 - 0.35 * face) * seenAs;
      });
      const strand = smoothstep(0.05, 0.55, strands[i] as number);
      lead += 0.3 * paint.hatch * strand * smoothstep(0.35, 0.75, dark) * (1 - face);
      const line = paint.line * (lines[i] as number) * (0.75 + 0.2 * (pressure[i] as number)) * finished(x, y, i);
      lead += (0.62 + 0.2 * eyes) * line * (1 - 0.45 * lead) * (1 + 0.25 * caught);
      density[i] = clamp(lead * (1 + 0.12 * caught), 0, 0.95);
    }
  }
  const sheet = tooth(picture, 2.6, seed + 5).map((value) => 1 + 0.008 * value);
  return layPigment(picture, density, paint.paper, paint.lead, sheet);

  /** 1 where the drawing is finished; towards the edges it runs out in open strokes. */
  function finished(x: number, y: number, i: number): number {
    const u = x / width - 0.5;
    const v = (y - 0.46 * height) / height;
    const far =
      Math.hypot(1.05 * u, 0.92 * v) + 0.07 * (pressure[i] as number) - 0.06 * ((layers[0]?.[i] as number) - 0.5);
    return smoothstep(0.56, 0.4, far);
  }
};
