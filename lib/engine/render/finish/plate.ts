import { fractalNoise, randomFrom } from "../../pixels/noise";
import { resizePlane } from "../../pixels/resize-plane";
import { clamp, smoothstep } from "../../pixels/scalar";

/** How a hand-poured plate took the light, as a factor on the print: a burnt uneven rim, runs of collodion, a few comets of dust. */
export function plateMap(width: number, height: number, strength: number, seed: number): Float32Array {
  const small = { width: Math.ceil(width / 3), height: Math.ceil(height / 3) };
  const map = new Float32Array(small.width * small.height);
  const aspect = small.height / small.width;
  for (let row = 0, i = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++, i++) {
      const x = column / small.width;
      const y = (row / small.height) * aspect;
      const wander = 0.05 * fractalNoise(x * 3, y * 3, 4, seed);
      const rim = Math.min(x, 1 - x, y, aspect - y) + wander;
      const burnt = 1 - 0.8 * smoothstep(0.085, 0.0, rim) - 0.28 * smoothstep(0.3, 0.02, rim);
      const runs =
        1 +
        0.16 * fractalNoise(x * 7 + 0.8 * y, y * 0.7, 3, seed + 20) +
        0.12 * fractalNoise(x * 2, y * 2, 4, seed + 50);
      map[i] = clamp(1 + strength * (burnt * runs - 1), 0, 1.25);
    }
  }
  const large = resizePlane(map, small, { width, height });
  scatterDust(large, width, height, strength, seed);
  return large;
}

function scatterDust(map: Float32Array, width: number, height: number, strength: number, seed: number): void {
  const random = randomFrom(seed + 77);
  const specks = Math.round(strength * 90);
  // Of a small print a speck covers only part of a pixel.
  const share = Math.min(1, (width / 1024) ** 2);
  for (let n = 0; n < specks; n++) {
    const x = Math.floor(random() * (width - 6)) + 3;
    const y = Math.floor(random() * (height - 6)) + 3;
    const light = 1 + share * (random() < 0.6 ? 0.35 : -0.45);
    const reach = random() < 0.15 ? 2 : 1;
    for (let row = -reach; row <= reach; row++) {
      for (let column = -reach; column <= reach; column++) {
        if (row * row + column * column > reach * reach) continue;
        const at = (y + row) * width + x + column;
        map[at] = (map[at] as number) * light;
      }
    }
  }
}
