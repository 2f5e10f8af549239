import { expect, test } from "vitest";
import type { Eyes } from "@/lib/domain/portrait";
import { alignSource, type SourceLay } from "./align-source";

type Photo = { width: number; height: number; eyes: Eyes };

/** Where a point of the photo comes to lie on the portrait, as the browser would put it. */
function laid({ left, top, width, turn }: SourceLay, photo: Photo, aspect: number, point: { x: number; y: number }) {
  const [x, y] = [point.x * width, point.y * (photo.height / photo.width) * width];
  return {
    x: left + Math.cos(turn) * x - Math.sin(turn) * y,
    y: top + (Math.sin(turn) * x + Math.cos(turn) * y) * aspect,
  };
}

const portraitEyes: Eyes = [
  { x: 0.38, y: 0.4 },
  { x: 0.6, y: 0.42 },
];
const photos: [string, Photo][] = [
  [
    "an upright photo",
    {
      width: 1200,
      height: 1600,
      eyes: [
        { x: 0.4, y: 0.3 },
        { x: 0.52, y: 0.31 },
      ],
    },
  ],
  [
    "a wide one with a head on the shoulder",
    {
      width: 4000,
      height: 2250,
      eyes: [
        { x: 0.7, y: 0.2 },
        { x: 0.76, y: 0.33 },
      ],
    },
  ],
];

test.each(photos)("%s lies with both eyes on the portrait's", (_, photo) => {
  const aspect = 3 / 4;
  const lay = alignSource({ ...photo, portraitEyes }, aspect);
  if (!lay) throw new Error("It has eyes.");
  photo.eyes.forEach((eye, i) => {
    const there = laid(lay, photo, aspect, eye);
    expect(there.x).toBeCloseTo(portraitEyes[i]?.x ?? NaN, 10);
    expect(there.y).toBeCloseTo(portraitEyes[i]?.y ?? NaN, 10);
  });
});

test("eyes in one place say nothing", () => {
  const eye = { x: 0.5, y: 0.5 };
  expect(alignSource({ width: 100, height: 100, eyes: [eye, eye], portraitEyes }, 1)).toBeNull();
  expect(alignSource({ width: 100, height: 100, eyes: portraitEyes, portraitEyes: [eye, eye] }, 1)).toBeNull();
});
