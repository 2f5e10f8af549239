import { expect, test } from "vitest";
import { SITTER_VARIANTS } from "@/lib/domain/style";
import type { LightRig } from "./lights";
import { renderSitter, type SitterPicture } from "./render-sitter";

const TINY = { width: 48, height: 64, samples: 4, edgeRays: 4 };

function rigFrom(azimuth: number): LightRig {
  const key = { azimuth, elevation: 25, size: 15, intensity: 2, colour: [1, 1, 1] as [number, number, number] };
  return { key, others: [], ambient: [0.05, 0.05, 0.05], ground: [0.05, 0.05, 0.05] };
}

test("the same request gives the same numbers, whatever was rendered in between", () => {
  const request = { ...TINY, variant: "feminine", yaw: -20, pose: { turn: -5, nod: 3, tilt: 2 } } as const;
  const first = renderSitter(request);
  renderSitter({ ...TINY, variant: "bob" });
  const second = renderSitter(request);
  expect(second.radiance).toEqual(first.radiance);
  expect(second.alpha).toEqual(first.alpha);
});

test.each(SITTER_VARIANTS)(
  "the %s bust is one connected piece that leaves the frame at its lower edge only",
  (variant) => {
    const picture = renderSitter({ ...TINY, variant, yaw: -25, pose: { turn: -8, nod: 4, tilt: 3 } });
    expect(piecesOf(picture)).toBe(1);
    const row = (y: number) => [...picture.alpha.subarray(y * TINY.width, (y + 1) * TINY.width)];
    expect(row(0).every((share) => share === 0)).toBe(true);
    expect(row(TINY.height - 1).some((share) => share === 1)).toBe(true);
  },
);

test("light from the left brightens the left side of the face, light from the right the right", () => {
  const sides = (azimuth: number) => brightness(renderSitter({ ...TINY, variant: "masculine", rig: rigFrom(azimuth) }));
  const fromLeft = sides(-60);
  const fromRight = sides(60);
  expect(fromLeft.left).toBeGreaterThan(fromLeft.right * 1.5);
  expect(fromRight.right).toBeGreaterThan(fromRight.left * 1.5);
});

/** Mean green of the two halves of the head. */
function brightness({ width, height, radiance, alpha }: SitterPicture): { left: number; right: number } {
  const sums = { left: 0, right: 0 };
  const counts = { left: 0, right: 0 };
  for (let y = 0; y < height * 0.55; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      if (alpha[pixel] !== 1) continue;
      const side = x < width / 2 ? "left" : "right";
      sums[side] += radiance[pixel * 3 + 1] ?? 0;
      counts[side]++;
    }
  }
  return { left: sums.left / counts.left, right: sums.right / counts.right };
}

/** Islands of covered pixels, counted by flooding each in turn. */
function piecesOf({ width, height, alpha }: SitterPicture): number {
  const left = new Set([...alpha.keys()].filter((pixel) => (alpha[pixel] ?? 0) > 0));
  let pieces = 0;
  while (left.size > 0) {
    pieces++;
    const shore = [...left].slice(0, 1);
    shore.forEach((pixel) => left.delete(pixel));
    for (let pixel = shore.pop(); pixel !== undefined; pixel = shore.pop()) {
      const x = pixel % width;
      const around = [x > 0 ? pixel - 1 : -1, x + 1 < width ? pixel + 1 : -1, pixel - width, pixel + width];
      for (const next of around) if (next < width * height && left.delete(next)) shore.push(next);
    }
  }
  return pieces;
}
