import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { franckFrames } from "@/tests/fixtures/faces";
import { describe } from "../describe";
import { faceFrameOf, type FaceMesh } from "../matte/face-mesh";
import { softBlur } from "../pixels/blur";
import { hash01 } from "../pixels/noise";
import { retouch } from "./retouch";

/* A real face, with blotches (a fortieth of its height) painted on it. */

let face: { mesh: FaceMesh; unit: number; width: number; height: number; clean: Uint8Array; blotched: Uint8Array };

beforeAll(async () => {
  const photo = await readFile(franckFrames()[2] ?? "");
  const described = await describe(photo);
  if (!described.ok) throw new Error("One face is needed.");
  const { mesh } = described.frame;
  const { data: clean, info } = await sharp(photo).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const unit = faceFrameOf(mesh).height;
  const noise = Float32Array.from({ length: width * height }, (_, i) => hash01(i, 3, 5) - 0.5);
  const blotches = softBlur(noise, width, height, 0.025 * unit);
  const spread = Math.sqrt(blotches.reduce((sum, value) => sum + value * value, 0) / blotches.length);
  const data = Uint8Array.from(clean);
  blotches.forEach((value, i) => {
    for (let c = i * 4; c < i * 4 + 3; c++)
      data[c] = Math.max(0, Math.min(255, (data[c] as number) + (5 * value) / spread));
  });
  face = { mesh, unit, width, height, clean: new Uint8Array(clean), blotched: data };
}, 120_000);

/** Every pixel of the cheeks, as an index into a plane. */
function* cheeks() {
  const { middleX, eyesY } = faceFrameOf(face.mesh);
  for (let y = Math.round(eyesY + 0.2 * face.unit); y < eyesY + 0.36 * face.unit; y++) {
    for (let x = 0.16 * face.unit; x < 0.28 * face.unit; x++) {
      for (const side of [-1, 1]) yield y * face.width + Math.round(middleX + side * x);
    }
  }
}

/** Energy of green finer than a hundred-and-fortieth of the face. */
function poresIn(rgba: Uint8Array): number {
  const plane = Float32Array.from({ length: face.width * face.height }, (_, i) => rgba[i * 4 + 1] as number);
  const smooth = softBlur(plane, face.width, face.height, 0.007 * face.unit);
  return [...cheeks()].reduce((sum, i) => sum + ((plane[i] as number) - (smooth[i] as number)) ** 2, 0);
}

/** Energy of what tells the blotched face from the clean one. */
function blotchesBetween(blotched: Uint8Array, clean: Uint8Array): number {
  return [...cheeks()].reduce(
    (sum, i) => sum + ((blotched[i * 4 + 1] as number) - (clean[i * 4 + 1] as number)) ** 2,
    0,
  );
}

function retouched(rgba: Uint8Array, strength: number): Uint8Array {
  const layer = Uint8Array.from(rgba);
  retouch(layer, face.width, face.height, face.mesh, strength);
  return layer;
}

test("blotches lose a good part of their energy, pores next to none", () => {
  for (const [strength, pores, blotches] of [
    [0.5, 0.95, 0.85],
    [1, 0.9, 0.7],
  ] as const) {
    const [blotched, clean] = [face.blotched, face.clean].map((rgba) => retouched(rgba, strength)) as [
      Uint8Array,
      Uint8Array,
    ];
    expect(poresIn(blotched) / poresIn(face.blotched)).toBeGreaterThan(pores);
    const left = blotchesBetween(blotched, clean) / blotchesBetween(face.blotched, face.clean);
    expect(left).toBeLessThan(blotches);
    expect(left).toBeGreaterThan(0.15);
  }
});

test("turned off it changes nothing, and it never touches what is not the face", () => {
  expect(retouched(face.blotched, 0)).toEqual(face.blotched);
  const shirt = Math.ceil(faceFrameOf(face.mesh).chinY + 0.2 * face.unit) * face.width * 4;
  const changed = retouched(face.blotched, 1);
  expect(changed.subarray(0, shirt)).not.toEqual(face.blotched.subarray(0, shirt));
  expect(changed.subarray(shirt)).toEqual(face.blotched.subarray(shirt));
});
