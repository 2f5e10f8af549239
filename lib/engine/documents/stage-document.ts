import { type DocumentFault, refuseDocument } from "@/lib/domain/document-faults";
import { DOCUMENT_RULES, type DocumentKind, type DocumentRule } from "@/lib/domain/document-rules";
import { findLight } from "../light/find-light";
import type { Cutout } from "../matte/cutout";
import { placeMesh } from "../matte/face-mesh";
import { findCrown } from "../matte/measure-body";
import type { Placement } from "../render/compose";
import type { RenderRequest } from "../render/render";
import { checkFace } from "./check-face";
import { type Levelled, levelHead } from "./level-head";
import { brokenBy, headPointsOf, measureHead } from "./measure-head";
import { placeByRule, type Unplaced } from "./place-by-rule";

export type Staged = { cutout: Cutout; placement: Placement; width: number; height: number };

type Options = {
  /** Px, for a smaller picture of the same shape. */
  width?: number | undefined;
  /** Times the rule's own aim for the head's height. */
  nearer?: number;
  /** For whoever tries many rules on one photo and levels it only once. */
  level?: (rest: number) => Levelled;
};

/** One px of the photo may become this many of the picture before the face looks soft in print. */
const MOST_ENLARGED = 2;
/** ISO/IEC 19794-5 lets a head lean by 8 degrees: where levelling it fully would show the photo's edge, a little is left. */
const RESTS_DEG = [0, 2.5, 5];

/**
 * Makes a cutout ready for papers: the head levelled and placed by the rule, in a frame of the rule's size. Gives a fault
 * where this photo cannot become such a picture.
 */
export function stageDocument(
  original: Cutout,
  rule: DocumentRule,
  { width, nearer, level = (rest) => levelHead(original, rest) }: Options = {},
): Staged | DocumentFault {
  const fault = checkFace(original);
  if (fault) return fault;
  let unplaced: Unplaced | undefined;
  for (const rest of RESTS_DEG) {
    const cutout = level(rest);
    // Placed at the rule's own size, so that what is said of a small preview holds for the picture too.
    const placement = placeByRule(cutout, rule, nearer);
    if (typeof placement !== "string") return fitInto(rule, width, cutout, placement);
    unplaced ??= placement;
  }
  return unplaced ?? "shape";
}

function fitInto(rule: DocumentRule, width = rule.width, cutout: Cutout, placement: Placement): Staged | DocumentFault {
  if (placement.scale * cutout.scale > MOST_ENLARGED) return "too_small";
  const share = width / rule.width;
  return {
    cutout,
    placement: { scale: placement.scale * share, x: placement.x * share, y: placement.y * share },
    width: Math.round(rule.width * share),
    height: Math.round(rule.height * share),
  };
}

/** The same for one request to render. @throws AppError `document_…` with what to do about it. */
export function stageForPapers({ cutout, width, variation }: RenderRequest, kind: DocumentKind): Staged {
  const staged = stageDocument(cutout, DOCUMENT_RULES[kind], { width, nearer: variation.head });
  if (typeof staged === "string") throw refuseDocument(staged);
  // The light has turned with the head, so it is read again.
  const light = staged.cutout.rgba === cutout.rgba ? cutout.light : findLight(staged.cutout);
  return { ...staged, cutout: { ...staged.cutout, light } };
}

/** Measures once more on the pixels as they lie in the frame. @throws AppError `document_shape` where the rule does not hold. */
export function holdToRule(
  kind: DocumentKind,
  { cutout, width, height }: Staged,
  layer: Uint8Array,
  at: Placement,
): void {
  const mesh = placeMesh(cutout.mesh, -at.x / at.scale, -at.y / at.scale, at.scale);
  const crownY = findCrown({ width, height, rgba: layer, mesh });
  const measured = measureHead(headPointsOf({ mesh, crownY }), { scale: 1, x: 0, y: 0 }, { width, height });
  // Placing rounds to whole pixels, and a row of hair is in or out.
  if (brokenBy(DOCUMENT_RULES[kind], measured, 2 / height).length > 0) throw refuseDocument("shape");
}
