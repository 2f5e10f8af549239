import type { Scene } from "@/lib/domain/recipe-scene";

/** The scene as seen in a mirror; what follows the lamps by itself needs no turning. */
export function mirrorScene(recipe: Scene): Scene {
  const scene = { ...recipe, pool: { ...recipe.pool, x: 1 - recipe.pool.x } };
  switch (scene.kind) {
    case "window":
      return { ...scene, slant: -scene.slant };
    case "block":
      return { ...scene, split: 1 - scene.split, angle: -scene.angle, colour: scene.second, second: scene.colour };
    case "disc":
      return { ...scene, x: 1 - scene.x };
    case "washes":
      return { ...scene, washes: scene.washes.map((wash) => ({ ...wash, x: 1 - wash.x })) };
    default:
      return scene;
  }
}
