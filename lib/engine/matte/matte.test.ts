import { expect, test } from "vitest";
import { hash01, noise } from "../pixels/noise";
import { smoothstep } from "../pixels/scalar";
import { madeMesh } from "../render/made-cutout.fixture";
import { matte } from "./cut-out";
import { CELL } from "./person-map";

const width = 256;
const height = 320;
const face = { x: 128, y: 130, across: 46, down: 58 };

/** A head with a wavy soft outline and a few single hairs, before a wall: the truth is known because it is made. */
function madePhoto() {
  const truth = new Float32Array(width * height);
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const radius = Math.hypot((x - face.x) / 1.35, (y - face.y) / 1.35);
      const turn = Math.atan2(y - face.y, x - face.x);
      const outline = 52 + 4 * noise(turn * 3, 0, 5);
      const hair =
        hash01(Math.floor(turn * 60), 3, 9) > 0.8 && y < face.y ? smoothstep(outline + 8, outline, radius) * 0.8 : 0;
      const body = y > 210 && Math.abs(x - face.x) < 40 + (y - 210) * 0.6 ? 1 : 0;
      truth[i] = Math.max(smoothstep(outline + 1.5, outline - 1.5, radius), hair, body);
      const own = body && radius > outline ? [60, 70, 120] : radius < 46 ? [200, 150, 125] : [70, 45, 30];
      const behind = [150 + 20 * noise(x / 40, y / 40, 2), 175, 165];
      for (let c = 0; c < 3; c++) {
        const share = truth[i] as number;
        rgb[i * 3 + c] = share * (own[c] as number) + (1 - share) * (behind[c] as number) + 4 * (hash01(x, y, c) - 0.5);
      }
    }
  }
  return { rgb, truth };
}

/** What a network would say: the truth without hairs, blurred over a few cells and a little too wide. */
function madeMap(truth: Float32Array) {
  const size = { width: Math.ceil(width / CELL), height: Math.ceil(height / CELL) };
  const mean = new Float32Array(size.width * size.height);
  for (let y = 0, cell = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++, cell++) {
      let sum = 0;
      let count = 0;
      for (let v = -3; v <= 3; v++) {
        for (let u = -3; u <= 3; u++) {
          const row = y * CELL + v * 3;
          const column = x * CELL + u * 3;
          if (row < 0 || column < 0 || row >= height || column >= width) continue;
          sum += (truth[row * width + column] as number) > 0.85 ? 1 : 0;
          count++;
        }
      }
      mean[cell] = smoothstep(0.2, 0.75, sum / count);
    }
  }
  return { ...size, mean, least: mean, most: mean };
}

function cutMade({ rgb, truth }: ReturnType<typeof madePhoto>) {
  const picture = { rgb, width, height, mesh: madeMesh(face), scale: 1 };
  return matte({ ...picture, detail: picture }, madeMap(truth));
}

test("the outline of a made photo is found again: less than 1.5 % of the picture is wrong, and less than half of what the network got wrong", () => {
  const { rgb, truth } = madePhoto();
  const map = madeMap(truth);
  const { rgba } = cutMade({ rgb, truth });
  const sad = (guess: (i: number) => number) => truth.reduce((sum, value, i) => sum + Math.abs(value - guess(i)), 0);
  const network = sad(
    (i) => map.mean[Math.floor(Math.floor(i / width) / CELL) * map.width + Math.floor((i % width) / CELL)] as number,
  );
  const ours = sad((i) => (rgba[i * 4 + 3] as number) / 255);
  expect(ours).toBeLessThan(0.015 * width * height);
  expect(ours).toBeLessThan(0.5 * network);
});

test("a piece of wall that a view takes for the person lowers the score", () => {
  const { rgb, truth } = madePhoto();
  const picture = { rgb, width, height, mesh: madeMesh(face), scale: 1 };
  const map = madeMap(truth);
  const misled = map.mean.map((value, cell) => {
    const [x, y] = [cell % map.width, Math.floor(cell / map.width)];
    return x > 44 && x < 54 && y > 20 && y < 40 ? 0.9 : value;
  });
  const clean = matte({ ...picture, detail: picture }, map).score;
  const faulty = matte({ ...picture, detail: picture }, { ...map, mean: misled, most: misled }).score;
  expect(faulty).toBeLessThan(0.8 * clean);
});

test("the wall's green is gone from the hair's edge", () => {
  const { rgba } = cutMade(madePhoto());
  let excess = 0;
  let count = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    const share = (rgba[at + 3] as number) / 255;
    if (share < 0.3 || share > 0.9 || at / 4 / width > face.y) continue;
    excess += ((rgba[at + 1] as number) - (rgba[at] as number)) / 255;
    count++;
  }
  // Hair is (70, 45, 30): green lies a tenth below red; in the wall it lies a tenth above.
  expect(count).toBeGreaterThan(100);
  expect(excess / count).toBeLessThan(-0.04);
});

test("nothing of the wall is left in the cutout's file", () => {
  const { rgba } = cutMade(madePhoto());
  let clear = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at + 3] !== 0) continue;
    clear++;
    if (rgba[at] || rgba[at + 1] || rgba[at + 2]) throw new Error(`A pixel of the wall is still there: ${at / 4}.`);
  }
  expect(clear).toBeGreaterThan(0.3 * width * height);
});

test("a cutout larger than the picture that was matted has the same outline and the finer picture's colours", () => {
  const { rgb, truth } = madePhoto();
  const twice = { width: width * 2, height: height * 2, scale: 2, mesh: madeMesh(face) };
  const fine = new Uint8Array(twice.width * twice.height * 3);
  for (let i = 0; i < fine.length; i++) {
    const pixel = Math.floor(i / 3);
    const x = (pixel % twice.width) >> 1;
    const y = Math.floor(pixel / twice.width) >> 1;
    fine[i] = (rgb[(y * width + x) * 3 + (i % 3)] as number) ^ (pixel % 2);
  }
  const picture = { rgb, width, height, mesh: madeMesh(face), scale: 1 };
  const { rgba } = matte({ ...picture, detail: { ...twice, rgb: fine } }, madeMap(truth));
  const small = cutMade({ rgb, truth }).rgba;
  let apart = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const large = rgba[(2 * y * twice.width + 2 * x) * 4 + 3] as number;
      apart += Math.abs(large - (small[(y * width + x) * 4 + 3] as number)) / 255;
    }
  }
  expect(apart).toBeLessThan(0.002 * width * height);
  const middle = (2 * face.y * twice.width + 2 * face.x) * 4;
  expect(rgba[middle]).not.toBe(rgba[middle + 4]);
});
