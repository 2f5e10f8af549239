import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { franckFrames } from "@/tests/fixtures/faces";
import { describe } from "./describe";
import { markExpression } from "./mark-expression";

let mesh: Float32Array;

beforeAll(async () => {
  const described = await describe(await readFile(franckFrames()[0] ?? ""));
  if (!described.ok) throw new Error("One face is needed.");
  mesh = described.frame.mesh;
}, 120_000);

/** The mesh with one point brought all or part of the way to another, or beyond it. */
function moved(from: number, to: number, share: number): Float32Array {
  const copy = Float32Array.from(mesh);
  for (let axis = 0; axis < 3; axis++) {
    const [start = 0, end = 0] = [mesh[from * 3 + axis], mesh[to * 3 + axis]];
    copy[from * 3 + axis] = start + (end - start) * share;
  }
  return copy;
}

test("open eyes and a mouth at rest have full marks", () => {
  expect(markExpression(mesh)).toBe(1);
});

test("one closed eye is enough to lose nearly all", () => {
  expect(markExpression(moved(159, 145, 0.95))).toBeLessThan(0.3);
  expect(markExpression(moved(386, 374, 0.95))).toBeLessThan(0.3);
});

test("a mouth wide open costs about half", () => {
  // Lower lip towards the chin.
  const mark = markExpression(moved(14, 152, 0.9));
  expect(mark).toBeLessThan(0.7);
  expect(mark).toBeGreaterThan(0.4);
});
