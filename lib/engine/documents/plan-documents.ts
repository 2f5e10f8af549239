import { DOCUMENT_FAULTS, type DocumentFit } from "@/lib/domain/document-faults";
import type { PlannedPortrait } from "../render/plan-portraits";
import { AS_WRITTEN, type Variation } from "../render/variation";

/** Papers leave little to vary: a head a little larger or smaller within the rule, a shade more or less light. */
const TAKES: Variation[] = [
  AS_WRITTEN,
  { ...AS_WRITTEN, head: 1.035, exposure: 0.07 },
  { ...AS_WRITTEN, head: 0.97, exposure: -0.06, mirror: true },
  { ...AS_WRITTEN, head: 1.02, exposure: 0.02, mirror: true },
];
/** A frame that strays so much further than the best one is no choice, only a worse picture. */
const STRAY_ROOM = 1.5;

/**
 * Which frame goes into which picture for papers: the squarest first, again in turns. Where none fits, it is the one that
 * came furthest, so that rendering refuses it with a remedy that asks for no more than is needed.
 */
export function planDocuments(fits: DocumentFit[], count: number, seed = 0): PlannedPortrait[] {
  const order = inOrder(fits);
  if (order.length === 0) return [];
  return Array.from({ length: count }, (_, n) => ({
    frame: order[n % order.length] as number,
    variation: TAKES[n % TAKES.length] ?? AS_WRITTEN,
    seed: seed + n * 101,
  }));
}

/** The same picture from the next best frame; null where there is no other that fits. */
export function planDocumentAgain(fits: DocumentFit[], planned: PlannedPortrait): PlannedPortrait | null {
  const frame = inOrder(fits).find((other) => other !== planned.frame);
  return frame === undefined ? null : { ...planned, frame };
}

function inOrder(fits: DocumentFit[]): number[] {
  const fitting = fits.flatMap((fit, frame) => (fit.fault === null ? [{ frame, stray: fit.stray }] : []));
  fitting.sort((a, b) => a.stray - b.stray);
  const [best] = fitting;
  if (best) return fitting.filter(({ stray }) => stray <= best.stray + STRAY_ROOM).map(({ frame }) => frame);
  const steps = fits.map(({ fault }) => (fault ? DOCUMENT_FAULTS.indexOf(fault) : 0));
  return fits.length > 0 ? [steps.indexOf(Math.max(...steps))] : [];
}
