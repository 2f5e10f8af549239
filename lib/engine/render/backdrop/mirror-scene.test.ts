import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { madeScene, madeScenes } from "@/lib/domain/recipe-scene.fixture";
import { renderBackdrop } from "../render-backdrop";
import { mirrorScene } from "./mirror-scene";

test.each(madeScenes().map((scene) => [scene.kind, scene] as const))("a %s mirrored twice is itself", (_, scene) => {
  const twice = mirrorScene(mirrorScene(scene));
  expect(twice.pool.x).toBeCloseTo(scene.pool.x);
  expect({ ...twice, pool: null, x: null, split: null, washes: null }).toEqual({
    ...scene,
    pool: null,
    x: null,
    split: null,
    washes: null,
  });
});

test.each(["washes", "disc", "block"] as const)("a %s in the mirror has its colours on the other side", (kind) => {
  const made = madeScene(kind);
  const scene = { ...made, pool: { ...made.pool, falloff: 0 }, ...(kind === "disc" ? { x: 0.2 } : {}) };
  const [width, height] = [60, 80];
  const [plain, mirrored] = [scene, mirrorScene(scene)].map((side) =>
    renderBackdrop(side, madeRecipe().light, width, height, 1),
  );
  let worst = 0;
  for (let y = 0; y < height; y += 7) {
    for (let x = 2; x < width - 2; x += 5) {
      const there = plain?.rgb[(y * width + x) * 3] as number;
      const here = mirrored?.rgb[(y * width + width - 1 - x) * 3] as number;
      worst = Math.max(worst, Math.abs(there - here));
    }
  }
  // The coat's own unevenness is not mirrored.
  expect(worst).toBeLessThan(0.12);
});
