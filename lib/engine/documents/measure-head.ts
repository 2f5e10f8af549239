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

/** Measures a placed cutout: hair from its matte, eyes and chin from its mesh. */
export function measureHead(
  { mesh, crownY }: Pick<Cutout, "mesh" | "crownY">,
  { scale, x, y }: Placement,
  { width, height }: { width: number; height: number },
): HeadMeasures {
  const face = faceFrameOf(mesh);
  const [left, right] = EARS.map((ear) => meshPoint(mesh, ear)[0]) as [number, number];
  return {
    head: (scale * (face.chinY - crownY)) / height,
    crown: (scale * crownY + y) / height,
    eyes: 1 - (scale * face.eyesY + y) / height,
    belowChin: 1 - (scale * face.chinY + y) / height,
    faceWidth: (scale * (right - left)) / width,
    aside: (scale * middleOf(mesh) + x) / width - 0.5,
  };
}

/** Where a face has its middle, px: between the eyes and between the ears alike. */
export function middleOf(mesh: Cutout["mesh"]): number {
  const { middleX, eyesX } = faceFrameOf(mesh);
  return (middleX + eyesX) / 2;
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
