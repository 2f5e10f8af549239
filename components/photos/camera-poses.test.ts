import { expect, test } from "vitest";
import { poseFor } from "./camera-poses";

const poses = (codes: Parameters<typeof poseFor>[0], count: number) =>
  Array.from({ length: count }, (_, shot) => poseFor(codes, shot));

test("what the set lacks is asked for first, then a whole roll", () => {
  expect(poses([{ code: "from_right" }, { code: "other_light" }], 4)).toEqual([
    "from_right",
    "other_light",
    "straight",
    "from_left",
  ]);
});

test("an empty sheet begins with a whole roll, and begins it again", () => {
  const eight = poses([], 8);
  expect(new Set(eight.slice(0, 7)).size).toBe(7);
  expect(eight[7]).toBe(eight[0]);
});
