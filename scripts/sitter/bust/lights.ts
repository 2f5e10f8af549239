import type { Lamp, Light } from "@/lib/domain/recipe-light";
import { fromCamera, type Camera } from "./camera";
import { length3, RADIAN, type Vec3 } from "./numbers";

/** The lamps of a style, and what the room gives back from above and below; what a recipe says of light, and no more. */
export type LightRig = Pick<Light, "key" | "others" | "ambient" | "ground">;

/** A window to the left of the camera, and the sky's cool edge from behind. */
export const WINDOW: LightRig = {
  key: { azimuth: -60, elevation: 30, size: 22, intensity: 1.6, colour: [1, 0.965, 0.91] },
  others: [{ azimuth: 150, elevation: 35, size: 12, intensity: 0.5, colour: [0.82, 0.9, 1] }],
  ambient: [0.07, 0.078, 0.092],
  ground: [0.04, 0.035, 0.03],
};

/** A light aimed from the camera: its direction and the two axes of its disc in the sitter's space. */
export type AimedLight = {
  toward: Vec3;
  across: Vec3;
  along: Vec3;
  /** Radius of the disc at distance 1, and how soft its edge falls on a curved body (0 to 1). */
  radius: number;
  softness: number;
  power: Vec3;
};

/** Lights stand round the camera, as a photographer sets them, so they turn with it. */
export function aimLamp({ azimuth, elevation, size, intensity, colour }: Lamp, camera: Camera): AimedLight {
  const flat = Math.cos(elevation * RADIAN);
  const toward = fromCamera(
    camera,
    Math.sin(azimuth * RADIAN) * flat,
    Math.sin(elevation * RADIAN),
    Math.cos(azimuth * RADIAN) * flat,
  );
  const across = perpendicular(toward);
  return {
    toward,
    across,
    along: cross(toward, across),
    radius: Math.tan(size * RADIAN),
    softness: Math.sin(size * RADIAN),
    power: [colour[0] * intensity, colour[1] * intensity, colour[2] * intensity],
  };
}

/** Some unit vector at a right angle to the one given. */
export function perpendicular(v: Vec3): Vec3 {
  const axis: Vec3 = Math.abs(v[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const p = cross(axis, v);
  const unit = 1 / length3(...p);
  return [p[0] * unit, p[1] * unit, p[2] * unit];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
