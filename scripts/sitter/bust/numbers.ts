/** The arithmetic that every part of the sitter shares. */
export const RADIAN = Math.PI / 180;

export type Vec3 = [number, number, number];

export function clamp(v: number, low: number, high: number): number {
  return v < low ? low : v > high ? high : v;
}

export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** Hermite step from 0 to 1 between `from` and `to`; falls instead of rising when `from` is the larger. */
export function smoothstep(from: number, to: number, v: number): number {
  const t = clamp((v - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/** A soft bump of height 1 around 0; cut where the Gaussian has fallen to a ten-thousandth. */
export function bell(v: number, width: number): number {
  const t = (v / width) * (v / width);
  return t > 9 ? 0 : Math.exp(-t);
}

export function length3(x: number, y: number, z: number): number {
  return Math.sqrt(x * x + y * y + z * z);
}

/**
 * One number of a typed array. The compiler cannot know that an index computed from the array's own size is inside it;
 * saying so once, here, keeps the hot loops free of checks (the engine inlines the call).
 */
export function read(values: Float32Array, index: number): number {
  return values[index] as number;
}
