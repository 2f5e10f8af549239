import { expect, test } from "vitest";
import { DOCUMENT_KINDS, DOCUMENT_RULES } from "@/lib/domain/document-rules";
import { stageDocument } from "../documents/stage-document";
import { compose } from "../render/compose";
import { madeCutout } from "../render/made-cutout.fixture";
import type { Cutout } from "./cutout";
import { faceFrameOf } from "./face-mesh";
import { shrinkCutout } from "./shrink-cutout";

const large = { ...madeCutout(900, 1200), cuts: { left: 1100, right: 1080, top: false, bottom: true }, scale: 1.5 };
const headOf = ({ mesh, crownY }: Cutout) => faceFrameOf(mesh).chinY - crownY;

test("a shrunk cutout stands in the frame exactly where the large one stood", async () => {
  const small = await shrinkCutout(large, headOf(large) / 4);
  expect(small).toMatchObject({ width: 225, height: 300 });
  for (const crop of [
    { head: 0.4, eyeLine: 0.38, offset: 0.1 },
    { head: 0.75, eyeLine: 0.45, offset: 0 },
  ]) {
    const before = compose(large, crop, 320, 427);
    const after = compose(small, crop, 320, 427);
    expect(after.scale / 4).toBeCloseTo(before.scale, 4);
    expect(after.x).toBeCloseTo(before.x, 0);
    expect(after.y).toBeCloseTo(before.y, 0);
  }
});

test("everything measured in its pixels shrinks with it, depth and the photo's scale too", async () => {
  const small = await shrinkCutout(large, headOf(large) / 4);
  expect(small.crownY).toBeCloseTo(large.crownY / 4);
  expect(small.cuts).toEqual({ left: 275, right: 270, top: false, bottom: true });
  expect(small.scale).toBeCloseTo(1.5 / 4);
  expect([...small.mesh.subarray(30, 33)]).toEqual([...large.mesh.subarray(30, 33)].map((value) => value / 4));
  expect(small.rgba.length).toBe(225 * 300 * 4);
});

test("no dark seam: the colour under the outline is not mixed with what is transparent", async () => {
  const white = { ...large, rgba: large.rgba.map((value, i) => (i % 4 === 3 ? value : value > 0 ? 250 : 0)) };
  const { rgba } = await shrinkCutout({ ...white, rgba: hidden(white.rgba) }, headOf(large) / 4);
  const seen: number[] = [];
  for (let at = 0; at < rgba.length; at += 4) if ((rgba[at + 3] ?? 0) > 40) seen.push(rgba[at] ?? 0);
  expect(Math.min(...seen)).toBeGreaterThan(235);
});

test.each(DOCUMENT_KINDS)("%s takes or refuses the small cutout as it does the large one", async (kind) => {
  const verdictOf = (cutout: Cutout) => {
    const staged = stageDocument(cutout, DOCUMENT_RULES[kind]);
    return typeof staged === "string" ? staged : "taken";
  };
  const photo = { ...madeCutout(900, 1200), scale: 1 };
  const variants = {
    "as it is": photo,
    "from a tiny photo": { ...photo, scale: 5 },
    "cut below": { ...photo, height: 740 },
  };
  const verdicts = new Set<string>();
  for (const [name, whole] of Object.entries(variants)) {
    const cutout = { ...whole, rgba: whole.rgba.subarray(0, whole.width * whole.height * 4) };
    const verdict = verdictOf(cutout);
    verdicts.add(verdict);
    expect(verdictOf(await shrinkCutout(cutout, headOf(cutout) / 1.7)), name).toBe(verdict);
  }
  expect([...verdicts]).toEqual(["taken", "too_small", "shoulders"]);
});

test("a small head is left alone", async () => {
  expect(await shrinkCutout(large, headOf(large) + 1)).toBe(large);
});

/** Black wherever nothing is to be seen. */
function hidden(rgba: Uint8Array): Uint8Array {
  return rgba.map((value, i) => ((rgba[i - (i % 4) + 3] ?? 0) === 0 ? 0 : value));
}
