import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { cosine } from "@/lib/domain/descriptors";
import { franckFrames, otherFace, sharedPhotos } from "@/tests/fixtures/faces";
import { describe, type FrameDescription } from "./describe";
import { learn } from "./learn";
import { likeness, likenessPoints } from "./likeness";

async function describeAll(paths: string[]): Promise<{ id: string; description: FrameDescription }[]> {
  const all = [];
  for (const path of paths) {
    const described = await describe(await readFile(path));
    if (described.ok) all.push({ id: basename(path), description: described.frame });
  }
  return all;
}

test("a model of one man knows him, ranks his frames, and puts a stranger among them aside", async () => {
  const frames = await describeAll([...franckFrames().slice(3), otherFace]);
  expect(frames).toHaveLength(9);
  const learned = learn(frames);

  expect(learned.outliers).toEqual([basename(otherFace)]);
  expect(learned.frames).toHaveLength(8);
  expect(learned.frames.every((frame) => frame.cosine > 0.75)).toBe(true);
  const merits = learned.frames.map((frame) => frame.merit);
  expect(merits).toEqual(merits.toSorted((a, b) => b - a));
  // The one moving frame and the one with his eyes on his knees are not the ones to render from.
  const best = learned.frames.slice(0, 3).map((frame) => frame.id);
  expect(best).not.toContain("franck_02683.jpg");

  const [held] = await describeAll(franckFrames().slice(0, 1));
  expect(cosine(held?.description.descriptor ?? new Float32Array(1024), learned.centroid)).toBeGreaterThan(0.75);
  expect((await likeness(await readFile(franckFrames()[0] ?? ""), learned.centroid))?.points).toBeGreaterThan(75);
  expect((await likeness(await readFile(otherFace), learned.centroid))?.points).toBeLessThan(40);
});

test("a frame with several faces says how many", async () => {
  const group = "node_modules/@vladmandic/face-api/demo/sample4.jpg";
  expect(await describe(await readFile(group))).toEqual({ ok: false, faces: 4 });
});

test("points rise with the cosine and stay between 0 and 100", () => {
  const points = [-1, 0.43, 0.5, 0.555, 0.66, 0.77, 0.875, 1].map(likenessPoints);
  expect(points).toEqual([0, 0, 22, 40, 55, 70, 90, 100]);
});

const sitter = sharedPhotos("sitter");
test.skipIf(sitter.length === 0)(
  "eight very different photos of one woman hold together, another woman does not",
  async () => {
    const own = await describeAll(sitter);
    const others = await describeAll(sharedPhotos("sitter-b").slice(0, 2));
    expect(learn(own).outliers).toEqual([]);
    const learned = learn([...own, ...others.map((frame) => ({ ...frame, id: `other-${frame.id}` }))]);
    expect(learned.outliers).toEqual(["other-01.jpg", "other-02.jpg"]);
  },
);
