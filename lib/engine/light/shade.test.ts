import { expect, test } from "vitest";
import type { Light } from "@/lib/domain/recipe-light";
import { faceFrameOf } from "../matte/face-mesh";
import { madeCutout } from "../render/made-cutout.fixture";
import { buildRelief, RELIEF_CELL } from "./relief";
import { shade } from "./shade";

const cutout = madeCutout(600, 800);
const highLamp: Light = {
  key: { azimuth: -50, elevation: 40, size: 11, intensity: 2.1, colour: [1, 1, 1] },
  others: [],
  ambient: [0.045, 0.045, 0.045],
  ground: [0.04, 0.04, 0.04],
  relight: 1,
  exposure: 0,
};

test("under a high lamp a chin is about as light as the neck below it, and the far cheek stays in the dark", () => {
  const relief = buildRelief(cutout);
  const face = faceFrameOf(cutout.mesh);
  const { gain } = shade(relief, highLamp, cutout.light, face.height / RELIEF_CELL);
  const greenAt = (x: number, y: number) => {
    const cell = Math.floor(y / RELIEF_CELL) * relief.width + Math.floor(x / RELIEF_CELL);
    return gain[cell * 3 + 1] as number;
  };
  const chin = greenAt(face.middleX, face.chinY - 0.12 * face.height);
  const neck = greenAt(face.middleX, face.chinY + 0.14 * face.height);
  expect(chin).toBeGreaterThan(0.9 * neck);
  const beside = 0.27 * face.height;
  const far = greenAt(face.middleX + beside, face.eyesY + 0.2 * face.height);
  const near = greenAt(face.middleX - beside, face.eyesY + 0.2 * face.height);
  expect(far).toBeLessThan(0.5 * near);
});
