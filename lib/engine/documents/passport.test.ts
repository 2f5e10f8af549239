import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { DOCUMENT_RULES } from "@/lib/domain/document-rules";
import { AppError } from "@/lib/domain/errors";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { franckFrames } from "@/tests/fixtures/faces";
import { describe } from "../describe";
import { inspect } from "../inspect";
import { cutOut } from "../matte/cut-out";
import type { Cutout } from "../matte/cutout";
import { faceFrameOf } from "../matte/face-mesh";
import { render } from "../render/render";
import { AS_WRITTEN } from "../render/variation";

// Taken square to the camera by a camera that leans by 8 degrees, and turned away by 15.
const SQUARE = "franck_01829.jpg";
const TURNED = "franck_04000.jpg";
const GROUND = 1.5;

const passport = DOCUMENT_RULES["passport-35x45"];
const recipe = () => ({
  ...madeRecipe(),
  scene: { ...madeRecipe().scene, colour: [GROUND, GROUND, GROUND] as [number, number, number] },
  finish: { ...madeRecipe().finish, vignette: 0, grain: { amount: 0, size: 1 } },
});

async function readCutout(name: string): Promise<Cutout> {
  const { master } = await inspect(await readFile(franckFrames().find((path) => path.endsWith(name)) ?? ""));
  const described = await describe(master);
  if (!described.ok) throw new Error(`${name} has ${described.faces} faces.`);
  return cutOut(master, described.frame);
}

let cutout: Cutout;
let picture: Uint8Array;

beforeAll(async () => {
  cutout = await readCutout(SQUARE);
  const document = "passport-35x45" as const;
  const plain = recipe();
  plain.scene.pool.falloff = 0;
  plain.scene.shadow.strength = 0;
  picture = await render({ cutout, recipe: { ...plain, document }, variation: AS_WRITTEN, seed: 1 });
}, 60_000);

test("the finished passport picture, measured anew, holds the rule: head, eyes, margins, upright", async () => {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([413, 531]);
  // The first row in which a tenth of the head's width is darker than the ground.
  const isHair = (row: number) => data.subarray(row * info.width, (row + 1) * info.width).filter((v) => v < 160).length;
  const crown = Array.from({ length: info.height }, (_, row) => row).findIndex((row) => isHair(row) > 20);
  const described = await describe(picture);
  if (!described.ok) throw new Error("The picture has no face.");
  const face = faceFrameOf(described.frame.mesh);

  const toMm = 45 / info.height;
  expect((face.chinY - crown) * toMm).toBeGreaterThan(31.5);
  expect((face.chinY - crown) * toMm).toBeLessThan(36.5);
  expect(crown / info.height).toBeGreaterThan(passport.crown.min);
  expect(crown / info.height).toBeLessThan(passport.crown.max + 0.01);
  expect(1 - face.eyesY / info.height).toBeGreaterThan(passport.eyes.min - 0.01);
  expect(1 - face.eyesY / info.height).toBeLessThan(passport.eyes.max);
  expect(Math.abs(face.eyesX / info.width - 0.5)).toBeLessThan(0.05);
  expect(Math.abs(described.frame.face.roll)).toBeLessThan(5);
});

test("its file says 300 dots per inch and names the software", async () => {
  const { density, exif } = await sharp(picture).metadata();
  expect(density).toBe(300);
  expect(exif?.includes("Xiezhen Studio")).toBe(true);
  // JFIF: units 1 (inches), 300 by 300.
  expect([...picture.subarray(6, 18)]).toEqual([0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 1, 44, 1, 44]);
});

test("one that shows too little below the chin, or turned away, is refused with what to do", async () => {
  const order = (from: Cutout, document: "cn-one-inch" | "passport-35x45") =>
    render({ cutout: from, recipe: { ...recipe(), document }, variation: AS_WRITTEN, seed: 1 }).catch(
      (e: unknown) => e,
    );
  const cut = await order(cutout, "cn-one-inch");
  expect(cut).toBeInstanceOf(AppError);
  expect(cut).toMatchObject({ code: "unprocessable", reason: "document_shoulders" });
  const turned = await order(await readCutout(TURNED), "passport-35x45");
  expect(turned).toMatchObject({
    reason: "document_turned",
    words: { en: expect.stringContaining("straight on") as string },
  });
});
