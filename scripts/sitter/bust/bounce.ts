import { cross, perpendicular, type AimedLight, type LightRig } from "./lights";
import { length3, mix, type Vec3 } from "./numbers";
import { blockedAt, TURNS, type Spot } from "./shadow";
import { nearby, type Solid } from "./solid";

const GOLDEN = 0.6180339887;
/** Share of the room's own light that reaches plaster which stands in another's way. */
const BETWEEN = 0.45;

/**
 * What arrives at a spot that is not a lamp's own light: the room, and lamplight thrown back once by lit plaster. Rays
 * are spread as the cosine, so each counts the same. In deep shadow this is all the light there is, and the eye finds
 * its noise there: then half of all samples are taken, otherwise a quarter.
 */
export function gatherBounce(
  solid: Solid,
  rig: LightRig,
  lights: AimedLight[],
  up: Vec3,
  albedo: Vec3,
  spot: Spot,
  samples: number,
  inShadow: boolean,
  out: Vec3,
): void {
  const { normal, x, y, z } = spot;
  const t = perpendicular(normal);
  const b = cross(normal, t);
  const found: Vec3 = [0, 0, 0];
  out[0] = out[1] = out[2] = 0;
  const stride = inShadow ? 2 : TURNS;
  let taken = 0;
  for (let s = 0; s < samples * TURNS; s += stride) {
    const area = (s + spot.dither2 * stride) / (samples * TURNS);
    const r = Math.sqrt(area);
    const angle = 2 * Math.PI * (s * GOLDEN + spot.dither);
    const u = r * Math.cos(angle);
    const v = r * Math.sin(angle);
    const w = Math.sqrt(1 - area);
    const dx = t[0] * u + b[0] * v + normal[0] * w;
    const dy = t[1] * u + b[1] * v + normal[1] * w;
    const dz = t[2] * u + b[2] * v + normal[2] * w;
    const height = 0.5 + 0.5 * (dx * up[0] + dy * up[1] + dz * up[2]);
    found[0] = mix(rig.ground[0], rig.ambient[0], height);
    found[1] = mix(rig.ground[1], rig.ambient[1], height);
    found[2] = mix(rig.ground[2], rig.ambient[2], height);
    const met = blockedAt(solid, x, y, z, dx, dy, dz, 30);
    if (met > 0) throwBack(solid, lights, albedo, x + dx * met, y + dy * met, z + dz * met, found);
    out[0] += found[0];
    out[1] += found[1];
    out[2] += found[2];
    taken++;
  }
  out[0] /= taken;
  out[1] /= taken;
  out[2] /= taken;
}

/** Turns the room's light at a point of the plaster into what the point throws back. */
function throwBack(
  solid: Solid,
  lights: AimedLight[],
  albedo: Vec3,
  x: number,
  y: number,
  z: number,
  light: Vec3,
): void {
  const step = 0.3;
  const here = distanceOr(solid, x, y, z);
  let nx = distanceOr(solid, x + step, y, z) - here;
  let ny = distanceOr(solid, x, y + step, z) - here;
  let nz = distanceOr(solid, x, y, z + step) - here;
  const unit = 1 / (length3(nx, ny, nz) || 1);
  nx *= unit;
  ny *= unit;
  nz *= unit;
  light[0] *= BETWEEN;
  light[1] *= BETWEEN;
  light[2] *= BETWEEN;
  for (const { toward, power } of lights) {
    const facing = nx * toward[0] + ny * toward[1] + nz * toward[2];
    if (facing <= 0.02) continue;
    const [dx, dy, dz] = toward;
    if (blockedAt(solid, x + nx * step, y + ny * step, z + nz * step, dx, dy, dz, 40) > 0) continue;
    light[0] += facing * power[0];
    light[1] += facing * power[1];
    light[2] += facing * power[2];
  }
  light[0] *= albedo[0];
  light[1] *= albedo[1];
  light[2] *= albedo[2];
}

function distanceOr(solid: Solid, x: number, y: number, z: number): number {
  const d = nearby(solid, x, y, z);
  return Number.isNaN(d) ? 1.5 : d;
}
