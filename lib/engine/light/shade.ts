import type { Colour, Lamp, Light } from "@/lib/domain/recipe-light";
import type { FoundLight } from "../matte/cutout";
import { softBlur } from "../pixels/blur";
import { luminance } from "../pixels/linear-picture";
import { clamp, mix, smoothstep } from "../pixels/scalar";
import { castShadow } from "./cast-shadow";
import { directionOf } from "./direction";
import type { Relief } from "./relief";

/** Skin lets light creep round its curves, red the furthest (Jensen et al. 2001): added to the wrap of each channel. */
const SKIN_WRAP = [0.13, 0.05, 0.02] as const;
/**
 * How far what turns downwards on a face counts as turned. The photo brings the dark under its own chin and lip along, and
 * the neck below is no darker: laid on once more, it looks like soot.
 */
const TURNED_DOWN = 0.15;
/** The lit part of the face that exposure is set by. */
const METERED_SHARE = 0.82;

/** How much of the photo's own shading is taken away: a fit over one face is half guess. */
const TAKEN_AWAY = 0.6;

export type Shading = {
  /** What to multiply the photo's linear colours with, three numbers a cell. */
  gain: Float32Array;
  /** Light along the outline from lamps behind, three numbers a cell. */
  rim: Float32Array;
};

/** The new light over the photo's own, as a smooth field on the relief. */
export function shade(relief: Relief, light: Light, found: FoundLight, faceHeight: number): Shading {
  const fresh = freshLight(relief, light, faceHeight);
  const ratio = new Float32Array(fresh.length);
  const [flat, sx, sy, sz] = found.shading;
  const { normals } = relief;
  for (let i = 0; i < fresh.length; i += 3) {
    const was = flat + sx * (normals[i] as number) + sy * (normals[i + 1] as number) + sz * (normals[i + 2] as number);
    // A fit is not to be trusted in its own deepest shadows.
    const own = mix(1, clamp(was, 0.45, 1.6), TAKEN_AWAY);
    for (let c = 0; c < 3; c++) ratio[i + c] = (fresh[i + c] as number) / own;
  }
  const meter = meteredLight(ratio, relief);
  const stops = 2 ** light.exposure;
  for (let i = 0; i < ratio.length; i++) {
    ratio[i] = Math.max(0.004, (ratio[i] as number) / meter) ** light.relight * stops;
  }
  return { gain: ratio, rim: rimLight(relief, light, faceHeight, stops) };
}

/** Irradiance of every cell under the recipe's lamps and room. */
function freshLight(relief: Relief, light: Light, faceHeight: number): Float32Array {
  const { width, height, normals: found, depth, face } = relief;
  const normals = heldUp(found, face);
  const fresh = new Float32Array(width * height * 3);
  const hollow = softBlur(depth, width, height, faceHeight * 0.09);
  for (let i = 0; i < depth.length; i++) {
    const open = clamp(
      1 - (1.5 * Math.max(0, (hollow[i] as number) - (depth[i] as number))) / (faceHeight * 0.12),
      0.45,
      1,
    );
    const up = 0.5 - 0.5 * (normals[i * 3 + 1] as number);
    for (let c = 0; c < 3; c++)
      fresh[i * 3 + c] = open * mix(light.ground[c] as number, light.ambient[c] as number, up);
  }
  const middle = eyeRow(relief);
  for (const lamp of [light.key, ...light.others]) {
    const [lx, ly, lz] = directionOf(lamp);
    if (lz < 0.05) continue;
    const open = castShadow(relief, lamp, { faceHeight, middle });
    const soft = 0.04 + 0.75 * Math.sin((lamp.size * Math.PI) / 180);
    for (let i = 0; i < depth.length; i++) {
      const facing =
        lx * (normals[i * 3] as number) + ly * (normals[i * 3 + 1] as number) + lz * (normals[i * 3 + 2] as number);
      const below = Math.max(0, Math.floor(i / width) - middle) / faceHeight;
      // Lamps hang near the face, so the light falls off towards the waist.
      const reach = (lamp.intensity * (open[i] as number)) / (1 + 0.16 * below) ** 2;
      for (let c = 0; c < 3; c++) {
        const wrap = soft + (SKIN_WRAP[c] as number);
        const lit = (facing + wrap) / (1 + wrap);
        if (lit > 0)
          fresh[i * 3 + c] = (fresh[i * 3 + c] as number) + lit * lit ** 0.25 * reach * (lamp.colour[c] as number);
      }
    }
  }
  return fresh;
}

function eyeRow({ face, width, height }: Relief): number {
  let sum = 0;
  let weight = 1e-9;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sum += y * (face[y * width + x] as number);
      weight += face[y * width + x] as number;
    }
  }
  return sum / weight;
}

function heldUp(normals: Float32Array, face: Float32Array): Float32Array {
  const held = Float32Array.from(normals);
  for (let i = 0; i < face.length; i++) {
    const [x, y, z] = [normals[i * 3] as number, normals[i * 3 + 1] as number, normals[i * 3 + 2] as number];
    if (y <= 0) continue;
    const down = y * mix(1, TURNED_DOWN, face[i] as number);
    const length = Math.hypot(x, down, z);
    held.set([x / length, down / length, z / length], i * 3);
  }
  return held;
}

/** What a meter held to the lit side of the face would read. */
function meteredLight(ratio: Float32Array, { face }: Relief): number {
  const readings: number[] = [];
  face.forEach((share, i) => {
    if (share > 0.8)
      readings.push(luminance(ratio[i * 3] as number, ratio[i * 3 + 1] as number, ratio[i * 3 + 2] as number));
  });
  readings.sort((a, b) => a - b);
  return Math.max(1e-3, readings[Math.floor(readings.length * METERED_SHARE)] ?? 1);
}

/** Lamps from behind catch the outline that turns to them, and hair a little deeper. */
function rimLight(relief: Relief, light: Light, faceHeight: number, stops: number): Float32Array {
  const { width, height, person, toEdge } = relief;
  const rim = new Float32Array(width * height * 3);
  const lamps = [light.key, ...light.others].filter((lamp) => directionOf(lamp)[2] < 0.25);
  if (lamps.length === 0) return rim;
  const soft = softBlur(person, width, height, Math.max(1.5, faceHeight * 0.03));
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      if ((person[i] as number) < 0.02) continue;
      const gx = (soft[i - 1] as number) - (soft[i + 1] as number);
      const gy = (soft[i - width] as number) - (soft[i + width] as number);
      const steep = Math.hypot(gx, gy);
      if (steep < 1e-3) continue;
      const near = Math.exp(-(toEdge[i] as number) / (faceHeight * 0.03)) * smoothstep(0, 0.05, steep);
      for (const lamp of lamps) addRim(rim, i, lamp, (gx / steep) as number, gy / steep, near * stops);
    }
  }
  return rim;
}

function addRim(rim: Float32Array, i: number, lamp: Lamp, outX: number, outY: number, near: number): void {
  const [lx, ly] = directionOf(lamp);
  const flat = Math.hypot(lx, ly) || 1;
  const turned = Math.max(0, (outX * lx + outY * ly) / flat + 0.15) / 1.15;
  const amount = lamp.intensity * near * turned * turned;
  const colour: Colour = lamp.colour;
  for (let c = 0; c < 3; c++) rim[i * 3 + c] = (rim[i * 3 + c] as number) + amount * (colour[c] as number);
}
