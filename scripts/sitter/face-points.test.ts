import { expect, test } from "vitest";
import { faceFrameOf, meshPoint } from "@/lib/engine/matte/face-mesh";
import { placeCamera } from "./bust/camera";
import { marchRay } from "./bust/march";
import { makeSolid } from "./bust/solid";
import { composeSitter } from "./compose";
import { facePoints } from "./face-points";

const SIZE = { width: 96, height: 128 };
const FRAME = composeSitter({ head: 0.6, eyeLine: 0.45, offset: 0 }, SIZE.width / SIZE.height);

test("the eyes of a sitter who looks straight ahead lie on the crop's line, in the middle, between forehead and chin", () => {
  const stance = { yaw: 0, pose: { turn: 0, nod: 0, tilt: 0 } };
  const { eyesX, eyesY, topY, chinY } = faceFrameOf(facePoints("feminine", FRAME, stance, SIZE));
  expect(eyesY / SIZE.height).toBeCloseTo(0.45, 1);
  expect(eyesX / SIZE.width).toBeCloseTo(0.5, 1);
  expect(topY).toBeLessThan(eyesY);
  expect(chinY).toBeGreaterThan(eyesY);
});

test.each([-40, -15, 20, 45])("turned by %i degrees, nodding and tilted, her nose is where a ray meets it", (yaw) => {
  const stance = { yaw, pose: { turn: yaw / 5, nod: 6, tilt: yaw > 0 ? -6 : 6 } };
  const camera = placeCamera(yaw, 0, FRAME, SIZE);
  const mesh = facePoints("bob", FRAME, stance, SIZE);
  const [x, y] = meshPoint(mesh, 1);
  const hit = { x: 0, y: 0, z: 0, travelled: 0 };
  expect(marchRay(makeSolid("bob", stance.pose, camera.pixelCm), camera, x, y, hit)).toBe(true);
  const cmBehind = (mesh[5] ?? 0) * camera.pixelCm + FRAME.distance - hit.travelled;
  expect(cmBehind).toBeGreaterThan(0);
  expect(cmBehind).toBeLessThan(1.2);
});
