/** Integer hash to 0..1, from the finaliser of MurmurHash3 (Appleby 2011): the same everywhere for the same numbers. */
export function hash01(x: number, y: number, seed: number): number {
  let bits = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4294967296;
}

/** A row of numbers in 0..1 that depends on the seed alone. */
export function randomFrom(seed: number): () => number {
  let step = 0;
  return () => hash01(step++, 7919, seed);
}

/** Smooth value noise in -1..1, one lattice cell a unit (quintic fade, Perlin 2002). */
export function noise(x: number, y: number, seed: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = fade(x - column);
  const v = fade(y - row);
  const top = hash01(column, row, seed) * (1 - u) + hash01(column + 1, row, seed) * u;
  const bottom = hash01(column, row + 1, seed) * (1 - u) + hash01(column + 1, row + 1, seed) * u;
  return (top * (1 - v) + bottom * v) * 2 - 1;
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** Octaves of noise, each twice as fine and half as strong, in about -1..1. The plane is turned between octaves, so no grid shows. */
export function fractalNoise(x: number, y: number, octaves: number, seed: number): number {
  let sum = 0;
  let weight = 0.5;
  for (let octave = 0; octave < octaves; octave++) {
    sum += noise(x, y, seed + octave) * weight;
    const turned = 1.6 * x + 1.2 * y + 17.3;
    y = -1.2 * x + 1.6 * y - 9.1;
    x = turned;
    weight *= 0.5;
  }
  return sum;
}
