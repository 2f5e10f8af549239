import type { DocumentRule, Span } from "@/lib/domain/document-rules";
import type { Cutout } from "../matte/cutout";
import { faceFrameOf, meshPoint } from "../matte/face-mesh";
import type { Placement } from "../render/compose";

/** A head in its frame, as rules measure it: shares of the frame's height, `aside` and `faceWidth` of its width. */
export type HeadMeasures = {
  head: number;
  crown: number;
  eyes: number;
  belowChin: number;
  faceWidth: number;
  /** Middle of the face from the frame's middle; positive is to the viewer's right. */
  aside: number;
};

const EARS = [234, 454] as const;

/** The few points of a head that rules speak of, px of its cutout. */
export type HeadPoints = { crownY: number; eyesY: number; chinY: number; middleX: number; faceWidth: number };

/** Hair from the matte, eyes and chin from the mesh; the middle lies between the eyes and between the ears alike. */
export function headPointsOf({ mesh, crownY }: Pick<Cutout, "mesh" | "crownY">): HeadPoints {
  const { eyesY, chinY, middleX, eyesX } = faceFrameOf(mesh);
  const [left, right] = EARS.map((ear) => meshPoint(mesh, ear)[0]) as [number, number];
  return { crownY, eyesY, chinY, middleX: (middleX + eyesX) / 2, faceWidth: right - left };
}

/** Measures a head as it is placed in a frame. */
export function measureHead(
  { crownY, eyesY, chinY, middleX, faceWidth }: HeadPoints,
  { scale, x, y }: Placement,
  { width, height }: { width: number; height: number },
): HeadMeasures {
  return {
    head: (scale * (chinY - crownY)) / height,
    crown: (scale * crownY + y) / height,
    eyes: 1 - (scale * eyesY + y) / height,
    belowChin: 1 - (scale * chinY + y) / height,
    faceWidth: (scale * faceWidth) / width,
    aside: (scale * middleX + x) / width - 0.5,
  };
}

/** The measures that a rule does not allow, with `slack` (shares) for rounding to whole pixels. */
export function brokenBy(rule: DocumentRule, measured: HeadMeasures, slack = 0): (keyof HeadMeasures)[] {
  const outside = ({ min, max }: Pick<Span, "min" | "max">, value: number) =>
    value < min - slack || value > max + slack;
  const broken: (keyof HeadMeasures)[] = [];
  for (const key of ["head", "crown", "eyes", "faceWidth"] as const)
    if (outside(rule[key], measured[key])) broken.push(key);
  if (measured.belowChin < rule.belowChin - slack) broken.push("belowChin");
  if (Math.abs(measured.aside) > rule.aside + slack) broken.push("aside");
  return broken;
}
