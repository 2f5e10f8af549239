import { noise3 } from "./noise";
import { clamp, length3, smoothstep, type Vec3 } from "./numbers";
import type { Field } from "./sdf";

/** What the bust is cast in. Colours linear RGB, the rest shares of what plaster has. */
export type Material = {
  albedo: Vec3;
  /** How much light wanders under the surface, and the colour it comes back in. */
  translucency: number;
  translucentTint: Vec3;
  sheen: number;
  grain: number;
};

export const PLASTER: Material = {
  albedo: [0.8, 0.775, 0.735],
  translucency: 0.5,
  translucentTint: [1, 0.72, 0.56],
  sheen: 0.5,
  grain: 1,
};

/** Tilts a normal by fine grain and faint tool marks, and answers how bright the plaster is just there (about 1). */
export function roughen(material: Material, x: number, y: number, z: number, pixelCm: number, normal: Vec3): number {
  const fine = noise3(x * 9, y * 9, z * 9) - 0.5;
  const cross = noise3(x * 9 + 50, y * 9, z * 9) - 0.5;
  const broad = noise3(x * 2.3, y * 2.3 + 9, z * 2.3) - 0.5;
  const dust = noise3(x * 22, y * 22, z * 22) - 0.5;
  // Grain smaller than a pixel averages out, so it fades as the camera steps back.
  const depth = 0.045 * material.grain * Math.min(1, 0.05 / pixelCm) ** 2;
  const nx = normal[0] + depth * (fine + 0.12 * broad);
  const ny = normal[1] + depth * (cross - 0.12 * broad);
  const nz = normal[2] + depth * (fine - cross) * 0.7;
  const unit = 1 / length3(nx, ny, nz);
  normal[0] = nx * unit;
  normal[1] = ny * unit;
  normal[2] = nz * unit;
  const pit = smoothstep(0.3, 0.42, fine) * smoothstep(0.1, 0.3, broad);
  return 1 + material.grain * (0.06 * dust + 0.03 * broad + 0.03 * fine - 0.16 * pit);
}

/** How open the surface is just above a point, 0.25 to 1: lids, lips and locks are finer than the sampled light. */
export function openness(field: Field, x: number, y: number, z: number, [nx, ny, nz]: Vec3): number {
  const near = field(x + nx * 0.3, y + ny * 0.3, z + nz * 0.3) / 0.3;
  const far = field(x + nx * 0.8, y + ny * 0.8, z + nz * 0.8) / 0.8;
  return clamp((near + far) * 0.5 + 0.12, 0.25, 1);
}
