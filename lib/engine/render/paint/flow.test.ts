import { expect, test } from "vitest";
import { abstractPlanes } from "./abstract";
import { findFlow } from "./flow";
import { emptyPlanes, type Planes } from "./planes";
import { hash01 } from "../../pixels/noise";
import { smear } from "./smear";

const size = { width: 64, height: 64 };

/** Stripes that run at an angle (degrees), with noise on them. */
function stripes(angle: number, noise: number): Planes {
  const planes = emptyPlanes(size);
  const turn = (angle * Math.PI) / 180;
  planes.channels.forEach((plane) => {
    for (let i = 0; i < plane.length; i++) {
      const across = (i % 64) * Math.sin(turn) - Math.floor(i / 64) * Math.cos(turn);
      plane[i] = (Math.floor(across / 10) % 2 === 0 ? 0.3 : 0.7) + noise * (hash01(i, 1, 1) - 0.5);
    }
  });
  return planes;
}

test.each([0, 30, 75, 120])("stripes at %i degrees flow that way", (angle) => {
  const flow = findFlow(stripes(angle, 0), 2);
  const turn = (angle * Math.PI) / 180;
  for (const i of [20 * 64 + 20, 32 * 64 + 40, 45 * 64 + 25]) {
    const along = Math.abs((flow.x[i] as number) * Math.cos(turn) + (flow.y[i] as number) * Math.sin(turn));
    expect(along).toBeGreaterThan(0.97);
  }
});

test("abstraction takes noise out of patches and leaves the step between them", () => {
  const noisy = stripes(90, 0.16);
  const flat = abstractPlanes(noisy, findFlow(noisy, 2), 4).channels[1];
  const before = noisy.channels[1];
  const row = 32 * 64;
  // The middle of a stripe, and a step over an edge.
  const deviation = (plane: Float32Array) => {
    const values = Array.from(
      { length: 100 },
      (_, n) => plane[row + 23 + (n % 5) + 64 * Math.floor(n / 5 - 10)] as number,
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.hypot(...values.map((value) => value - mean));
  };
  expect(deviation(flat)).toBeLessThan(0.4 * deviation(before));
  expect(Math.abs((flat[row + 31] as number) - (flat[row + 28] as number))).toBeGreaterThan(0.3);
});

test("smearing goes along the flow and not across it", () => {
  const planes = stripes(30, 0);
  const smeared = smear(planes.channels[0], 64, 64, findFlow(planes, 2), 6);
  let change = 0;
  for (let y = 12; y < 52; y++) {
    for (let x = 12; x < 52; x++)
      change += Math.abs((smeared[y * 64 + x] as number) - (planes.channels[0][y * 64 + x] as number));
  }
  expect(change / 1600).toBeLessThan(0.035);
});
