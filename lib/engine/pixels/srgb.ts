/** IEC 61966-2-1: encoded 0..1 to linear 0..1. */
export function toLinear(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

/** IEC 61966-2-1: linear 0..1 to encoded 0..1. */
export function toEncoded(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}

/** Linear light of every byte. */
export const LINEAR_OF_BYTE = Float32Array.from({ length: 256 }, (_, byte) => toLinear(byte / 255));

const STEPS = 8192;
/** Over the square root, so that the darks keep their steps: entry i is the encoded value of (i / STEPS)². */
const ENCODED = Float32Array.from({ length: STEPS + 2 }, (_, step) => toEncoded((step / STEPS) ** 2));

/** `toEncoded` by table, exact to 1/20 of an 8-bit step; clamps to 0..1. */
export function toEncodedFast(linear: number): number {
  if (linear <= 0) return 0;
  if (linear >= 1) return 1;
  const position = Math.sqrt(linear) * STEPS;
  const step = position | 0;
  const low = ENCODED[step] as number;
  return low + ((ENCODED[step + 1] as number) - low) * (position - step);
}

/** Turns an encoded 0..1 into linear by table; clamps. */
const LINEAR = Float32Array.from({ length: 4098 }, (_, step) => toLinear(step / 4096));
export function toLinearFast(encoded: number): number {
  if (encoded <= 0) return 0;
  if (encoded >= 1) return 1;
  const position = encoded * 4096;
  const step = position | 0;
  const low = LINEAR[step] as number;
  return low + ((LINEAR[step + 1] as number) - low) * (position - step);
}
