import type { Light } from "@/lib/domain/recipe-light";
import { directionOf } from "../../light/direction";
import { clamp } from "../../pixels/scalar";
import type { LensLight } from "./lens/lights";

/** Where the light of a place comes from: -1 from the viewer's left, 1 from the right, by all lamps at their strength. */
export function sideOf(light: Light): number {
  let sum = 0;
  let weight = 1e-6;
  for (const lamp of [light.key, ...light.others]) {
    const strength = lamp.intensity / 2;
    sum += strength * directionOf(lamp)[0];
    weight += strength;
  }
  return clamp((1.6 * sum) / weight, -1, 1);
}

/** The same as a choice of one side. */
export function brightSide(light: Light): -1 | 1 {
  return sideOf(light) < 0 ? -1 : 1;
}

/** Among many lamps, those on the light's side are the stronger ones. */
export function moreOnSide(lights: readonly LensLight[], light: Light): LensLight[] {
  const side = sideOf(light);
  return lights.map((lamp) => ({
    ...lamp,
    strength: lamp.strength * clamp(1 + 1.3 * side * (lamp.x - 0.5), 0.3, 1.7),
  }));
}
