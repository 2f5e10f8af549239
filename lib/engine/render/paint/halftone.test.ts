import { expect, test } from "vitest";
import type { PaintOf } from "@/lib/domain/recipe-paint";
import { toEncoded } from "../../pixels/srgb";
import { madePicture } from "./made-picture.fixture";
import { paintPicture } from "./paint-picture";

const red: [number, number, number] = [0.8, 0.05, 0.1];
const paper: [number, number, number] = [0.9, 0.85, 0.7];
const oneInk: PaintOf<"halftone"> = {
  kind: "halftone",
  paper,
  inks: [{ colour: red, plate: "cyan", angle: 30 }],
  pitch: 0.012,
  shift: 0,
  line: 0,
};

test("nothing but paper and ink is on the sheet", () => {
  const { bytes, size, mesh } = madePicture();
  const print = paintPicture(bytes, size, oneInk, { mesh, seed: 1 });
  const white = paper.map((value) => toEncoded(value) * 255);
  const filter = red.map(toEncoded);
  let inked = 0;
  let furthest = 0;
  for (let at = 0; at < print.length; at += 3) {
    // Between paper and ink there is one line; the green channel says how far along it a pixel lies.
    const cover = (1 - (print[at + 1] as number) / (white[1] as number)) / (1 - (filter[1] as number));
    inked += cover;
    for (let c = 0; c < 3; c++) {
      const expected = (white[c] as number) * (1 + ((filter[c] as number) - 1) * cover);
      furthest = Math.max(furthest, Math.abs((print[at + c] as number) - expected));
    }
  }
  expect(furthest).toBeLessThan(2);
  expect(inked / (print.length / 3)).toBeGreaterThan(0.05);
});

test("the darker the tone, the more of the sheet is covered, and solid black is solid", () => {
  const coverOf = (level: number) => {
    const size = { width: 128, height: 128 };
    const print = paintPicture(new Uint8Array(128 * 128 * 3).fill(level), size, oneInk, { seed: 1 });
    const mean = print.reduce((sum, value, at) => sum + (at % 3 === 1 ? value : 0), 0) / (128 * 128);
    const white = toEncoded(paper[1]) * 255;
    return (1 - mean / white) / (1 - toEncoded(red[1]));
  };
  const covers = [250, 190, 130, 70, 0].map(coverOf);
  covers.slice(1).forEach((cover, n) => expect(cover).toBeGreaterThan((covers[n] as number) + 0.08));
  expect(covers[0]).toBeLessThan(0.02);
  expect(covers[4]).toBeGreaterThan(0.98);
});
