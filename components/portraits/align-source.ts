import type { PortraitSource } from "@/lib/domain/portrait";

/** How a photo lies over its portrait: as shares of the portrait's width and height, turned about its top left corner. */
export type SourceLay = { left: number; top: number; width: number; turn: number };

/**
 * Lays a photo so that its eyes meet the portrait's. `aspect` is the portrait's width by its height, `turn` in radians;
 * null where the eyes say nothing.
 */
export function alignSource(
  { width, height, eyes, portraitEyes }: Omit<PortraitSource, "photoId" | "imageUrl">,
  aspect: number,
): SourceLay | null {
  // Both in widths of their own picture, so that a length means the same across and down.
  const [from, fromEnd] = eyes.map(({ x, y }) => ({ x, y: (y * height) / width }));
  const [to, toEnd] = portraitEyes.map(({ x, y }) => ({ x, y: y / aspect }));
  if (!from || !fromEnd || !to || !toEnd) return null;
  const own = { x: fromEnd.x - from.x, y: fromEnd.y - from.y };
  const wanted = { x: toEnd.x - to.x, y: toEnd.y - to.y };
  const scale = Math.hypot(wanted.x, wanted.y) / Math.hypot(own.x, own.y);
  if (!Number.isFinite(scale) || scale === 0) return null;
  const turn = Math.atan2(wanted.y, wanted.x) - Math.atan2(own.y, own.x);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return {
    left: to.x - scale * (cos * from.x - sin * from.y),
    top: (to.y - scale * (sin * from.x + cos * from.y)) * aspect,
    width: scale,
    turn,
  };
}
