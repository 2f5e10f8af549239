import type { Scene } from "@/lib/domain/recipe-scene";
import { fractalNoise } from "../../pixels/noise";

/** How much of the lamp on the backdrop reaches a point, 0..1; a little uneven, as no real pool of light is a formula. */
export function poolOf(scene: Scene, aspect: number, seed: number): (x: number, y: number) => number {
  const { x: middleX, y: middleY, radius, falloff } = scene.pool;
  const centreY = middleY * aspect;
  return (x, y) => {
    const uneven = 1 + 0.14 * fractalNoise(x * 1.7, y * 1.7, 2, seed + 91);
    const dx = (x - middleX) / radius;
    const dy = (y - centreY) / radius;
    return 1 - falloff * (1 - Math.exp(-1.5 * (dx * dx + dy * dy) * uneven));
  };
}
