import type { Light } from "@/lib/domain/recipe-light";
import { directionOf } from "../../light/direction";
import { clamp } from "../../pixels/scalar";

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
