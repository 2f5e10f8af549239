import type { Crop, Recipe } from "@/lib/domain/recipe";
import type { Scene } from "@/lib/domain/recipe-scene";
import { CLEAN_FINISH, hex, lamp, NO_SHADOW, PLAIN_GRADE } from "@/lib/studio/styles/studio-style";
import type { Stance } from "./stance";

/** One everyday photo of the sitter: where it was taken, how she held herself, and who stood behind her. */
export type Snapshot = { recipe: Recipe; stance: Stance; company: boolean };

type Light = Recipe["light"];

/** Rooms and weather, as phones meet them: nobody has placed a lamp. */
const SKY: Omit<Light, "key"> = {
  others: [],
  ambient: [0.42, 0.45, 0.5],
  ground: [0.2, 0.19, 0.17],
  relight: 1,
  exposure: 0.1,
};
const ROOM: Omit<Light, "key"> = {
  others: [lamp(60, 10, 50, 0.3, [1, 0.95, 0.88])],
  ambient: [0.2, 0.19, 0.18],
  ground: [0.16, 0.14, 0.12],
  relight: 1,
  exposure: 0,
};
const OVERCAST = { ...SKY, key: lamp(10, 60, 50, 0.8, [0.96, 0.98, 1]) };
const SUN = { ...SKY, key: lamp(48, 48, 2, 1.7, [1, 0.95, 0.86]) };
const WINDOW_LEFT = { ...ROOM, key: lamp(-64, 16, 32, 1.5, [0.97, 0.99, 1]) };
const WINDOW_RIGHT = { ...ROOM, key: lamp(58, 20, 30, 1.4, [1, 0.98, 0.94]) };
const CEILING = { ...ROOM, key: lamp(-14, 58, 22, 1.1, [1, 0.93, 0.82]) };
const EVENING = { ...ROOM, key: lamp(52, 14, 12, 1.3, [1, 0.78, 0.5]), exposure: -0.2 };

const EVEN = { x: 0.5, y: 0.4, radius: 1.6, falloff: 0.3 };
const WALL = (code: string): Scene => ({
  kind: "paper",
  colour: hex(code),
  pool: EVEN,
  shadow: { strength: 0.25, distance: 0.06, softness: 0.5 },
});
const PARK: Scene = {
  kind: "bokeh",
  colour: hex("#7f9a62"),
  second: hex("#3f5636"),
  lights: [hex("#cfe0a6"), hex("#a9c47c"), hex("#e9efcf")],
  count: 46,
  size: 0.06,
  glow: 0.16,
  horizon: 0.2,
  pool: { ...EVEN, y: 0.1 },
  shadow: NO_SHADOW,
};
const CAFE: Scene = {
  ...PARK,
  colour: hex("#6b5240"),
  second: hex("#33261d"),
  lights: [hex("#ffcf8f"), hex("#ffb062"), hex("#f7e3c4")],
  count: 18,
  size: 0.05,
  glow: 0.3,
  horizon: 0.6,
};
const SUNNY_WALL: Scene = {
  kind: "plaster",
  colour: hex("#c7ae90"),
  relief: 0.5,
  scale: 1.2,
  pool: EVEN,
  shadow: { strength: 0.6, distance: 0.14, softness: 0.3 },
};
const FLAT = (code: string, second: string): Scene => ({
  kind: "interior",
  colour: hex(code),
  second: hex(second),
  window: [0.95, 0.97, 1],
  blur: 0.4,
  pool: EVEN,
  shadow: NO_SHADOW,
});

function snapshot(scene: Scene, light: Light, stance: Stance, crop: Crop, company = false): Snapshot {
  const grade = { ...PLAIN_GRADE, contrast: 0.06, saturation: 0.92 };
  const finish = { ...CLEAN_FINISH, grain: { amount: 0.08, size: 1 }, vignette: 0.05 };
  return { recipe: { version: 1, scene, light, grade, crop, finish }, stance, company };
}

const seen = (yaw: number, turn: number, nod: number, tilt: number): Stance => ({ yaw, pose: { turn, nod, tilt } });
const framed = (head: number, eyeLine: number, offset = 0): Crop => ({ head, eyeLine, offset });
const atCafe = seen(24, 6, 1, -7);

/** In the order of the roll. The fifth shows two people and the ninth repeats the eighth, so each has its remark. */
export const SNAPSHOTS: readonly Snapshot[] = [
  snapshot(WALL("#c9cdc0"), CEILING, seen(-6, -2, 1, 3), framed(0.44, 0.4)),
  snapshot(FLAT("#9a9c9b", "#5c5d5e"), WINDOW_LEFT, seen(-36, -4, 2, 2), framed(0.46, 0.42, 0.03)),
  snapshot(WALL("#c8b59c"), EVENING, seen(34, 6, 3, -4), framed(0.5, 0.44, -0.04)),
  snapshot(PARK, OVERCAST, seen(12, 4, -3, -8), framed(0.4, 0.38, 0.04)),
  snapshot(FLAT("#b7a58e", "#6d5a48"), CEILING, seen(-12, 6, 1, 5), framed(0.36, 0.42, -0.13), true),
  snapshot(SUNNY_WALL, SUN, seen(-18, 10, -2, 3), framed(0.4, 0.38, 0.05)),
  snapshot(WALL("#dcdad5"), { ...WINDOW_LEFT, key: lamp(-30, 30, 40, 1.2) }, seen(0, 0, 1, 1), framed(0.58, 0.45)),
  snapshot(CAFE, WINDOW_RIGHT, atCafe, framed(0.46, 0.42, -0.02)),
  snapshot(CAFE, WINDOW_RIGHT, { ...atCafe, yaw: 26 }, framed(0.45, 0.43, 0.01)),
  snapshot(FLAT("#8e7f70", "#54483e"), WINDOW_LEFT, seen(-62, -6, 0, 0), framed(0.46, 0.4, 0.06)),
];
