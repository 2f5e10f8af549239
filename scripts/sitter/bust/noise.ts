import { mix } from "./numbers";

/** Repeatable randomness from whole numbers, 0 to 1: nothing in the sitter asks the clock or the machine for luck. */
export function hash(a: number, b: number): number {
  let h = (a * 374761393 + b * 668265263) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

function hash3(i: number, j: number, k: number): number {
  return hash(i + Math.imul(k, 7919), j ^ Math.imul(k, 104729));
}

/** Interleaved gradient noise: neighbours differ as much as they can, so a small blur averages them (Jimenez 2014). */
export function ditherAt(i: number, j: number): number {
  const f = 0.06711056 * i + 0.00583715 * j;
  const g = 52.9829189 * (f - Math.floor(f));
  return g - Math.floor(g);
}

/** Value noise on the unit lattice, 0 to 1, smooth between its nodes. */
export function noise3(x: number, y: number, z: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  const u = ease(x - i);
  const v = ease(y - j);
  const w = ease(z - k);
  const front = mix(mix(hash3(i, j, k), hash3(i + 1, j, k), u), mix(hash3(i, j + 1, k), hash3(i + 1, j + 1, k), u), v);
  const back = mix(
    mix(hash3(i, j, k + 1), hash3(i + 1, j, k + 1), u),
    mix(hash3(i, j + 1, k + 1), hash3(i + 1, j + 1, k + 1), u),
    v,
  );
  return mix(front, back, w);
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
