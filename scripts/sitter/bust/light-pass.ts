import { gatherBounce } from "./bounce";
import type { Camera } from "./camera";
import type { Geometry } from "./geometry-pass";
import type { AimedLight, LightRig } from "./lights";
import { read, type Vec3 } from "./numbers";
import { ditherSpot, placeSpot, TURNS, visibleShare, type Spot } from "./shadow";
import type { Solid } from "./solid";

/**
 * The light that falls on the sitter, at half the picture's size: light changes slowly where form does, and what does
 * not is drawn at full size later. `channels` numbers a cell: the visible share of each lamp, then bounced RGB.
 */
export type LightMap = {
  width: number;
  height: number;
  channels: number;
  values: Float32Array;
  /** The pixel of the picture each cell stands for; -1 where it sees only backdrop. */
  pixels: Int32Array;
};

/** Below this much direct light a spot counts as lying in shadow; the key lights of the rigs give 1.5 to 4. */
const DEEP_SHADOW = 0.18;

export function lightSitter(
  solid: Solid,
  camera: Camera,
  geometry: Geometry,
  rig: LightRig,
  lights: AimedLight[],
  albedo: Vec3,
  samples: number,
): LightMap {
  const map = emptyMap(geometry, lights.length + 3);
  const spot: Spot = { x: 0, y: 0, z: 0, normal: [0, 0, 0], dither: 0, dither2: 0 };
  const bounced: Vec3 = [0, 0, 0];
  const strongest = Math.max(...lights.map(strength));
  map.pixels.forEach((pixel, cell) => {
    if (pixel < 0) return;
    placeSpot(spot, geometry.points, geometry.normals, pixel);
    ditherSpot(spot, cell % map.width, Math.floor(cell / map.width));
    const at = cell * map.channels;
    let direct = 0;
    lights.forEach((light, l) => {
      // Noise in a lamp that hardly adds anything is not seen; only the strong ones are worth every sample.
      const share = visibleShare(solid, light, spot, samples, strength(light) > strongest * 0.3 ? TURNS : 1);
      map.values[at + l] = share;
      direct += share * facing(spot.normal, light) * strength(light);
    });
    gatherBounce(solid, rig, lights, camera.up, albedo, spot, samples, direct < DEEP_SHADOW, bounced);
    map.values.set(bounced, at + lights.length);
  });
  return map;
}

function strength({ power }: AimedLight): number {
  return (power[0] + power[1] + power[2]) / 3;
}

function facing(normal: Vec3, { toward }: AimedLight): number {
  return Math.max(0, normal[0] * toward[0] + normal[1] * toward[1] + normal[2] * toward[2]);
}

function emptyMap({ width, height, depth }: Geometry, channels: number): LightMap {
  const w = (width + 1) >> 1;
  const h = (height + 1) >> 1;
  const pixels = new Int32Array(w * h);
  for (let cell = 0; cell < pixels.length; cell++) {
    const x = (cell % w) * 2;
    const y = Math.floor(cell / w) * 2;
    const corners = [0, 1, 2, 3].map((s) => ({ x: x + (s & 1), y: y + (s >> 1) }));
    const seen = corners.find((c) => c.x < width && c.y < height && read(depth, c.y * width + c.x) > 0);
    pixels[cell] = seen ? seen.y * width + seen.x : -1;
  }
  return { width: w, height: h, channels, values: new Float32Array(w * h * channels), pixels };
}
