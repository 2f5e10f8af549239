import { expect, test } from "vitest";
import type { Light } from "@/lib/domain/recipe-light";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import type { Scene } from "@/lib/domain/recipe-scene";
import { madeScene, madeScenes } from "@/lib/domain/recipe-scene.fixture";
import { type LinearPicture, luminance } from "../pixels/linear-picture";
import { renderBackdrop } from "./render-backdrop";

const { light } = madeRecipe();
const SCENES = madeScenes().map((scene) => [scene.kind, scene] as const);
const draw = (scene: Scene, seed = 1, width = 96, height = 128) => renderBackdrop(scene, light, width, height, seed);

test.each(SCENES)("a %s is the same for the same seed and another for another", (_, scene) => {
  const once = draw(scene, 4);
  expect(draw(scene, 4).rgb).toEqual(once.rgb);
  expect(draw(scene, 5).rgb).not.toEqual(once.rgb);
});

test.each(SCENES)("a %s fills a frame of any shape with light that can be printed", (_, scene) => {
  for (const [width, height] of [
    [96, 96],
    [150, 100],
    [41, 58],
  ] as const) {
    const { rgb } = draw(scene, 2, width, height);
    expect(rgb).toHaveLength(width * height * 3);
    let lit = 0;
    for (const value of rgb) {
      if (!(value >= 0 && value < 60)) throw new Error(`${value} is no light.`);
      lit += value;
    }
    expect(lit).toBeGreaterThan(0);
  }
});

/** The right half's light as a share of the whole. */
function rightShare({ width, height, rgb }: LinearPicture): number {
  let [right, all] = [0, 0];
  for (let i = 0; i < width * height; i++) {
    const value = luminance(rgb[i * 3] as number, rgb[i * 3 + 1] as number, rgb[i * 3 + 2] as number);
    all += value;
    if (i % width >= width / 2) right += value;
  }
  return right / all;
}

const underLampAt = (azimuth: number): Light => ({ ...light, key: { ...light.key, azimuth }, others: [] });
const FOLLOWS = ["foliage", "avenue", "street", "lanterns", "sea", "cafe", "interior", "shelves", "bokeh"] as const;

test.each(FOLLOWS)("a %s is brighter on the side that the key light stands on", (kind) => {
  // A lamp of the studio's own, in the middle, would speak for neither side.
  const scene = { ...madeScene(kind), pool: { x: 0.5, y: 0.4, radius: 2, falloff: 0 } };
  let lean = 0;
  for (const seed of [1, 2, 3]) {
    lean += rightShare(renderBackdrop(scene, underLampAt(60), 128, 170, seed));
    lean -= rightShare(renderBackdrop(scene, underLampAt(-60), 128, 170, seed));
  }
  expect(lean / 3).toBeGreaterThan(0.04);
});

/** How much two pictures agree in where they get lighter from left to right: 1 is everywhere, -1 is nowhere. */
function agreement(a: LinearPicture, b: LinearPicture): number {
  let [both, ofA, ofB] = [0, 0, 0];
  for (let at = 0; at < a.rgb.length - 6; at += 3) {
    const rise = (a.rgb[at + 6] as number) - (a.rgb[at] as number);
    const other = (b.rgb[at + 6] as number) - (b.rgb[at] as number);
    both += rise * other;
    ofA += rise * rise;
    ofB += other * other;
  }
  return both / Math.sqrt(ofA * ofB);
}

test.each(["panelled", "plaster", "drape"] as const)(
  "the relief of a %s is lit from where the key light stands",
  (kind) => {
    const scene = { ...madeScene(kind), pool: { x: 0.5, y: 0.4, radius: 2, falloff: 0 } };
    const [left, near, right] = [-70, -55, 70].map((azimuth) =>
      renderBackdrop(scene, underLampAt(azimuth), 256, 342, 3),
    );
    expect(agreement(left as LinearPicture, near as LinearPicture)).toBeGreaterThan(0.9);
    expect(agreement(left as LinearPicture, right as LinearPicture)).toBeLessThan(0.1);
  },
);

test.each([-70, -45, 12, 60, 80])("the line of a block that leans by %i degrees has no steps", (angle) => {
  const scene = { ...madeScene("block"), angle, split: 0.5, colour: [0, 0, 0], second: [1, 1, 1] } as Scene;
  const [width, height] = [160, 213];
  const { rgb } = draw({ ...scene, pool: { ...scene.pool, falloff: 0 } }, 1, width, height);
  const value = (x: number, y: number) => Math.min(1, Math.max(0, rgb[(y * width + x) * 3] as number));
  // Where the line is as sharp as pixels can be, what it covers of them adds up to the plane's own share, row by row.
  const lean = Math.tan((angle * Math.PI) / 180);
  for (let y = 40; y < 170; y++) {
    const crossing = (0.5 + ((y + 0.5) / width - height / width / 2) * lean) * width;
    if (crossing < 12 || crossing > width - 12) continue;
    let dark = 0;
    for (let x = 0; x < width; x++) dark += 1 - value(x, y);
    expect(Math.abs(dark - crossing)).toBeLessThan(3.5);
  }
  const between = Array.from({ length: width * height }, (_, i) => value(i % width, Math.floor(i / width))).filter(
    (tone) => tone > 0.1 && tone < 0.9,
  );
  expect(between.length).toBeGreaterThan(60);
});
