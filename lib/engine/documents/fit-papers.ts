import type { DocumentFit, PaperFits } from "@/lib/domain/document-faults";
import { DOCUMENT_KINDS, DOCUMENT_RULES, type DocumentKind } from "@/lib/domain/document-rules";
import type { Cutout } from "../matte/cutout";
import { placeMesh } from "../matte/face-mesh";
import { strayFrom } from "./check-face";
import { type Levelled, levelHead } from "./level-head";
import { stageDocument } from "./stage-document";

/** Every third pixel is enough to see where the hair ends. */
const THIN = 3;

/** Tries one frame on every kind of paper, in less than a tenth of a second. */
export function fitPapers(whole: Cutout): PaperFits {
  const cutout = thin(whole);
  const levels = new Map<number, Levelled>();
  const level = (rest: number) => {
    const known = levels.get(rest) ?? levelHead(cutout, rest);
    levels.set(rest, known);
    return known;
  };
  const fit = (kind: DocumentKind): DocumentFit => {
    const staged = stageDocument(cutout, DOCUMENT_RULES[kind], { level });
    return typeof staged === "string" ? { fault: staged } : { fault: null, stray: strayFrom(cutout) };
  };
  return Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, fit(kind)]));
}

/** A ninth of a cutout's pixels, with all that is measured in them. */
function thin(cutout: Cutout): Cutout {
  const { left, right, top, bottom } = cutout.cuts;
  const row = (at: number | null) => at && at / THIN;
  const width = Math.floor(cutout.width / THIN);
  const height = Math.floor(cutout.height / THIN);
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const from = (y * THIN * cutout.width + x * THIN) * 4;
      rgba.set(cutout.rgba.subarray(from, from + 4), at);
    }
  }
  return {
    ...cutout,
    width,
    height,
    rgba,
    mesh: placeMesh(cutout.mesh, 0, 0, 1 / THIN),
    crownY: cutout.crownY / THIN,
    cuts: { left: row(left), right: row(right), top, bottom },
    scale: cutout.scale / THIN,
  };
}
