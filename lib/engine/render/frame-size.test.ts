import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { frameSize } from "./frame-size";
import { madeCutout } from "./made-cutout.fixture";

const { crop } = madeRecipe();

test("a large cutout from a large photo makes the large print", () => {
  expect(frameSize(madeCutout(1400, 1900), crop)).toEqual({ width: 1536, height: 2048 });
});

test("a small face makes the usual print, even where its cutout was enlarged before", () => {
  expect(frameSize(madeCutout(900, 1200), crop)).toEqual({ width: 1024, height: 1365 });
  expect(frameSize({ ...madeCutout(1400, 1900), scale: 1.6 }, crop)).toEqual({ width: 1024, height: 1365 });
});

test("a closer crop of the same photo makes the usual print again", () => {
  const cutout = madeCutout(1400, 1900);
  expect(frameSize(cutout, { ...crop, head: 0.7 }).width).toBe(1024);
  expect(frameSize(cutout, crop, { nearer: 1.7 }).width).toBe(1024);
});

test("a preview is as wide as it is asked to be, in the shape of a portrait", () => {
  expect(frameSize(madeCutout(), crop, { width: 320 })).toEqual({ width: 320, height: 427 });
});
