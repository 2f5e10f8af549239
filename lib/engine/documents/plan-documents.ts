import { DOCUMENT_FAULTS, type DocumentFault } from "@/lib/domain/document-faults";
import type { DocumentRule } from "@/lib/domain/document-rules";
import type { Cutout } from "../matte/cutout";
import type { PlannedPortrait } from "../render/plan-portraits";
import { AS_WRITTEN, type Variation } from "../render/variation";
import { strayFrom } from "./check-face";
import { stageDocument } from "./stage-document";

/** Whether a photo can become a picture for papers, and how far its face strays from the ideal (0 is best). */
export type DocumentFit = { fault: null; stray: number } | { fault: DocumentFault };

/** Papers leave little to vary: a head a little larger or smaller within the rule, a shade more or less light. */
const TAKES: Variation[] = [
  AS_WRITTEN,
  { ...AS_WRITTEN, head: 1.035, exposure: 0.07 },
  { ...AS_WRITTEN, head: 0.97, exposure: -0.06, mirror: true },
  { ...AS_WRITTEN, head: 1.02, exposure: 0.02, mirror: true },
];
/** A frame that strays so much further than the best one is no choice, only a worse picture. */
const STRAY_ROOM = 1.5;

/** Takes a moment, since the head is levelled for it: about 0.2 s. */
export function fitDocument(cutout: Cutout, rule: DocumentRule): DocumentFit {
  const staged = stageDocument(cutout, rule);
  return typeof staged === "string" ? { fault: staged } : { fault: null, stray: strayFrom(cutout) };
}

/**
 * Which frame goes into which picture for papers: the squarest first, again in turns. Where none fits, the fault of the one
 * that came furthest, so that the remedy asks for no more than is needed.
 */
export function planDocuments(fits: DocumentFit[], count: number, seed = 0): PlannedPortrait[] | DocumentFault {
  const fitting = fits.flatMap((fit, frame) => (fit.fault === null ? [{ frame, stray: fit.stray }] : []));
  fitting.sort((a, b) => a.stray - b.stray);
  const limit = (fitting[0]?.stray ?? 0) + STRAY_ROOM;
  const order = fitting.filter(({ stray }) => stray <= limit);
  if (order.length === 0) {
    const furthest = Math.max(0, ...fits.map(({ fault }) => (fault ? DOCUMENT_FAULTS.indexOf(fault) : 0)));
    return DOCUMENT_FAULTS[furthest] ?? "turned";
  }
  return Array.from({ length: count }, (_, n) => ({
    frame: order[n % order.length]?.frame ?? 0,
    variation: TAKES[n % TAKES.length] ?? AS_WRITTEN,
    seed: seed + n * 101,
  }));
}
