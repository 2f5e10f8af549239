import type { Scene } from "@/lib/domain/recipe-scene";
import type { LinearPicture } from "../../pixels/linear-picture";
import { hash01 } from "../../pixels/noise";

const TILE = 256;

/** How far the surface of each kind modulates its light; what is out of focus has none. */
const DEPTH: Partial<Record<Scene["kind"], number>> = {
  paper: 0.008,
  washes: 0.008,
  canvas: 0.03,
  plaster: 0.026,
  window: 0.012,
  gobo: 0.014,
  drape: 0.012,
  panelled: 0.008,
  block: 0.01,
  disc: 0.012,
};

/** What the eye sees at arm's length: the tooth of paper, the weave of canvas, the sand in plaster. */
export function addSurface({ width, height, rgb }: LinearPicture, scene: Scene, seed: number): void {
  const depth = DEPTH[scene.kind] ?? 0;
  if (depth === 0) return;
  const tile = surfaceTile(scene.kind === "canvas", seed);
  for (let y = 0, at = 0; y < height; y++) {
    const row = (y % TILE) * TILE;
    for (let x = 0; x < width; x++, at += 3) {
      const factor = 1 + depth * (tile[row + (x % TILE)] as number);
      rgb[at] = (rgb[at] as number) * factor;
      rgb[at + 1] = (rgb[at + 1] as number) * factor;
      rgb[at + 2] = (rgb[at + 2] as number) * factor;
    }
  }
}

/** Grain of about one px in -1..1; woven goods add threads two px apart, each of its own thickness. */
function surfaceTile(woven: boolean, seed: number): Float32Array {
  const tile = new Float32Array(TILE * TILE);
  for (let y = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++) {
      const near = hash01(x, y, seed) + hash01((x + 1) % TILE, y, seed) + hash01(x, (y + 1) % TILE, seed);
      const grain = near / 1.5 - 1;
      const thread = (x + y) % 4 < 2 ? hash01(x >> 1, 0, seed + 1) : hash01(0, y >> 1, seed + 2);
      tile[y * TILE + x] = woven ? 0.45 * grain + 0.9 * (thread - 0.5) : grain;
    }
  }
  return tile;
}
