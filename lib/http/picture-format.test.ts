import { expect, test } from "vitest";
import { pictureFormatOf } from "./picture-format";

test.each([
  ["Chromium", "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8", "avif"],
  ["Firefox", "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5", "avif"],
  ["a browser without AVIF", "image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5", "webp"],
  ["whoever refuses AVIF", "image/avif;q=0, image/webp", "webp"],
  ["whoever prefers it little", "image/webp, image/avif;q=0.05", "avif"],
  ["fetch", "*/*", "webp"],
  ["a program that says nothing", null, "webp"],
  ["an old browser", "image/png,image/jpeg;q=0.9", "jpeg"],
  ["capitals", "IMAGE/AVIF , image/webp", "avif"],
] as const)("%s gets the format it shows best", (_who, accept, format) => {
  expect(pictureFormatOf(accept)).toBe(format);
});
