import type { SitterVariant } from "@/lib/domain/style";
import type { StudioStyle } from "@/lib/studio/styles/studio-style";
import { hash } from "./bust/noise";
import type { Pose } from "./bust/pose";

/** How the sitter sits for one style: the camera's place on its orbit, and how she carries her head, degrees. */
export type Stance = { yaw: number; pose: Pose };

function stance(yaw: number, turn: number, nod: number, tilt: number): Stance {
  return { yaw, pose: { turn, nod, tilt } };
}

/** As a photographer would ask: towards the key for drama, past it for roundness, straight on where a form says so. */
const BY_STYLE: Record<string, Stance> = {
  rembrandt: stance(-10, -4, 3, 2),
  linen: stance(16, 5, 2, -3),
  "silver-1958": stance(36, 8, -3, -3),
  camellia: stance(22, 8, 4, -4),
  "window-north": stance(-46, -8, 3, 1),
  jade: stance(-4, -3, 2, 0),
  "golden-hour": stance(-34, -6, -2, 3),
  "hard-spot": stance(-14, -6, -6, 0),
  persimmon: stance(-20, -10, 1, 2),
  "office-hours": stance(-26, 13, 1, 1),
  cyanotype: stance(-56, -6, 1, 0),
  terracotta: stance(20, 9, 0, -2),
  afternoon: stance(-32, -4, 7, 4),
  "plum-rain": stance(38, 8, 6, -4),
  "night-shift": stance(8, 4, 2, -4),
  tintype: stance(0, 2, 0, 0),
};

const STRAIGHT = stance(0, 0, 1, 0);

/** The three sitters take a stance each in their own way. */
const OWN_WAY: Record<SitterVariant, { yaw: number; tilt: number }> = {
  feminine: { yaw: 0, tilt: 1 },
  masculine: { yaw: 4, tilt: 0.4 },
  bob: { yaw: -4, tilt: 0.8 },
};

/**
 * A style that is not listed is shown turned towards its key light, each in a way of its own so that neighbours on a shelf
 * differ; papers ask for a head held straight.
 */
export function stanceFor({ slug, family, recipe }: StudioStyle, variant: SitterVariant): Stance {
  const asked = family === "documents" ? STRAIGHT : (BY_STYLE[slug] ?? ownStance(slug, recipe.light.key.azimuth));
  if (asked.yaw === 0) return asked;
  const own = OWN_WAY[variant];
  return { yaw: asked.yaw + own.yaw, pose: { ...asked.pose, tilt: asked.pose.tilt * own.tilt } };
}

function ownStance(slug: string, keyAzimuth: number): Stance {
  const share = (n: number) => hash([...slug].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0, n);
  const side = keyAzimuth < 0 ? -1 : 1;
  const yaw = side * Math.round(12 + 26 * share(1));
  return stance(yaw, side * Math.round(3 + 5 * share(2)), Math.round(1 + 4 * share(3)), Math.round(6 * share(4) - 3));
}
