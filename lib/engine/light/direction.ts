import type { Lamp } from "@/lib/domain/recipe-light";

/** Unit vector from the person to the lamp: x to the right, y down, z to the viewer. */
export function directionOf({ azimuth, elevation }: Pick<Lamp, "azimuth" | "elevation">): [number, number, number] {
  const turn = (azimuth * Math.PI) / 180;
  const lift = (elevation * Math.PI) / 180;
  return [Math.sin(turn) * Math.cos(lift), -Math.sin(lift), Math.cos(turn) * Math.cos(lift)];
}
