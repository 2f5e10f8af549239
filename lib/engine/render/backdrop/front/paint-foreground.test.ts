import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import type { Front } from "@/lib/domain/recipe-front";
import type { Light } from "@/lib/domain/recipe-light";
import { faceFrameOf } from "../../../matte/face-mesh";
import { blankPicture, type LinearPicture } from "../../../pixels/linear-picture";
import { madeMesh } from "../../made-cutout.fixture";
import { paintFarSnow, paintForeground } from "./paint-foreground";

const { scene, light } = madeRecipe();
const snow: Front = { kind: "snow", colour: [1, 1, 1], amount: 1 };
const [width, height] = [300, 400];
const mesh = madeMesh({ x: 150, y: 150, across: 60, down: 80 });

function fallOver(front: Front | undefined, seed: number, lamp: Light = light): LinearPicture {
  const picture = blankPicture(width, height);
  paintForeground(picture, { ...scene, front }, lamp, faceFrameOf(mesh), seed);
  return picture;
}

type Box = { left: number; top: number; right: number; bottom: number };

/** Mean cover of a part of the picture, and the most of any pixel. */
function coverOf({ rgb }: LinearPicture, { left, top, right, bottom }: Box) {
  let [sum, most, count] = [0, 0, 0];
  for (let y = Math.ceil(top); y < bottom; y++) {
    for (let x = Math.ceil(left); x < right; x++, count++) {
      const value = rgb[(y * width + x) * 3] as number;
      sum += value;
      most = Math.max(most, value);
    }
  }
  return { mean: sum / count, most };
}

test("snow falls before the person, hardly over the face, and never over the eyes", () => {
  const { eyesX, eyesY, middleX, topY, chinY, height: face } = faceFrameOf(mesh);
  const eyes = {
    left: eyesX - 0.33 * face,
    right: eyesX + 0.33 * face,
    top: eyesY - 0.06 * face,
    bottom: eyesY + 0.06 * face,
  };
  const oval = { left: middleX - 0.35 * face, right: middleX + 0.35 * face, top: topY, bottom: chinY };
  const coat = { left: 0, right: width, top: chinY + 0.1 * face, bottom: height };
  const [onFace, onCoat] = [[0], [0]];
  for (let seed = 1; seed <= 8; seed++) {
    const picture = fallOver(snow, seed);
    expect(coverOf(picture, eyes).most).toBeLessThan(0.05);
    onFace.push(coverOf(picture, oval).mean);
    onCoat.push(coverOf(picture, coat).mean);
  }
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0) / 8;
  expect(sum(onCoat)).toBeGreaterThan(0.01);
  expect(sum(onFace)).toBeLessThan(0.35 * sum(onCoat));
});

test("another seed is another fall, and a scene without a foreground leaves the picture alone", () => {
  expect(fallOver(snow, 1).rgb).toEqual(fallOver(snow, 1).rgb);
  expect(fallOver(snow, 1).rgb).not.toEqual(fallOver(snow, 2).rgb);
  expect(fallOver(undefined, 1).rgb.every((value) => value === 0)).toBe(true);
});

test("flakes fall behind the person too, and only where it snows", () => {
  const picture = blankPicture(width, height);
  paintFarSnow(picture, scene, 1);
  expect(picture.rgb.every((value) => value === 0)).toBe(true);
  paintFarSnow(picture, { ...scene, front: snow }, 1);
  expect(coverOf(picture, { left: 0, top: 0, right: width, bottom: height }).mean).toBeGreaterThan(0.01);
});

test("a twig reaches in from the lower corner on the light's side", () => {
  const twig: Front = { kind: "twig", colour: [1, 1, 1], amount: 0.5 };
  const corner = { top: 300, bottom: height };
  for (const azimuth of [-60, 60]) {
    const picture = fallOver(twig, 1, { ...light, key: { ...light.key, azimuth }, others: [] });
    const left = coverOf(picture, { ...corner, left: 0, right: 100 }).mean;
    const right = coverOf(picture, { ...corner, left: 200, right: width }).mean;
    expect(azimuth < 0 ? left : right).toBeGreaterThan(0.1);
    expect(azimuth < 0 ? right : left).toBeLessThan(0.01);
    expect(coverOf(picture, { left: 90, right: 210, top: 70, bottom: 230 }).most).toBeLessThan(0.05);
  }
});
