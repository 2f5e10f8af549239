import type { Cutout, FoundLight } from "../matte/cutout";
import { clamp } from "../pixels/scalar";
import { luminance } from "../pixels/linear-picture";
import { LINEAR_OF_BYTE } from "../pixels/srgb";
import { findBalance } from "./find-balance";
import { buildRelief, RELIEF_CELL } from "./relief";
import { featureMask } from "./skin";
import { solveSymmetric } from "./solve-symmetric";

type Shape = Pick<Cutout, "width" | "height" | "rgba" | "mesh">;
type Skin = { normal: [number, number, number]; rgb: [number, number, number]; light: number };

const DEGREES = 180 / Math.PI;

/** Reads the light off the face: its shading as a linear function of the normal, fitted to the skin by least squares. */
export function findLight(shape: Shape): FoundLight {
  const skin = skinCells(shape);
  const mean = skin.reduce((sum, { light }) => sum + light, 0) / Math.max(1, skin.length);
  // First-order spherical harmonics hold nearly nine tenths of a lit surface's shading (Ramamoorthi and Hanrahan 2001).
  const shading = fitShading(skin, mean);
  const [, x, y, z] = shading;
  return {
    azimuth: Math.atan2(x, Math.max(0.15, z)) * DEGREES,
    elevation: Math.atan2(-y, Math.hypot(x, Math.max(0.15, z))) * DEGREES,
    contrast: clamp(2 * Math.hypot(x, y), 0, 1),
    shading,
    balance: findBalance(skin.map(({ rgb }) => rgb)),
  };
}

/** One sample a relief cell on the face, without eyes, brows, lips, and without the tenth that is darkest and brightest. */
function skinCells(shape: Shape): Skin[] {
  const relief = buildRelief(shape);
  const features = featureMask(
    shape.mesh.map((value) => value / RELIEF_CELL),
    relief.width,
    relief.height,
  );
  const cells: Skin[] = [];
  for (let i = 0; i < features.length; i++) {
    if (features[i] || (relief.face[i] as number) < 0.9) continue;
    const x = Math.min(shape.width - 1, (i % relief.width) * RELIEF_CELL + 3);
    const y = Math.min(shape.height - 1, Math.floor(i / relief.width) * RELIEF_CELL + 3);
    const at = (y * shape.width + x) * 4;
    const rgb = [0, 1, 2].map((c) => LINEAR_OF_BYTE[shape.rgba[at + c] as number] as number) as Skin["rgb"];
    const normal = [0, 1, 2].map((c) => relief.normals[i * 3 + c] as number) as Skin["normal"];
    cells.push({ normal, rgb, light: luminance(...rgb) });
  }
  cells.sort((a, b) => a.light - b.light);
  return cells.slice(Math.floor(cells.length * 0.1), Math.ceil(cells.length * 0.95));
}

/** Ridge regression of relative light on [1, x, y, z]; without skin to go by, flat light. */
function fitShading(skin: Skin[], mean: number): FoundLight["shading"] {
  if (skin.length < 20 || mean <= 0) return [1, 0, 0, 0];
  const matrix = new Float64Array(16);
  const right = new Float64Array(4);
  for (const { normal, light } of skin) {
    const row = [1, ...normal];
    for (let a = 0; a < 4; a++) {
      right[a] = (right[a] as number) + (row[a] as number) * (light / mean);
      for (let b = 0; b < 4; b++)
        matrix[a * 4 + b] = (matrix[a * 4 + b] as number) + (row[a] as number) * (row[b] as number);
    }
  }
  for (let a = 0; a < 4; a++) matrix[a * 5] = (matrix[a * 5] as number) + skin.length * (a === 0 ? 0.002 : 0.04);
  const [flat, x, y, z] = solveSymmetric(matrix, right) as unknown as [number, number, number, number];
  return [flat, x, y, z];
}
