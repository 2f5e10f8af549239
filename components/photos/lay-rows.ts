import type { SheetFrame } from "./frames";

export type Cell =
  | { kind: "frame"; number: number; frame: SheetFrame }
  | { kind: "add"; number: number }
  | { kind: "camera"; number: number }
  | { kind: "blank"; number: number };

/** Two strips of three that lie side by side where there is room. */
export type Row = { halves: [Cell[], Cell[]] };

const ACROSS = 6;

/**
 * Fills rows of six: photos, one place to add and one to take a photo, and blank film to the end of the row; never
 * beyond the room there is.
 */
export function layRows(frames: readonly SheetFrame[], room: number): Row[] {
  const maximum = frames.length + room;
  const cells: Cell[] = frames.map((frame) => ({ kind: "frame", number: frame.number, frame }));
  if (cells.length < maximum) cells.push({ kind: "add", number: cells.length + 1 });
  if (cells.length < maximum) cells.push({ kind: "camera", number: cells.length + 1 });
  // A started sheet shows that it goes on; an empty one does not shout how much is missing.
  const rows = Math.max(frames.length === 0 ? 1 : 2, Math.ceil(cells.length / ACROSS));
  const last = Math.max(cells.length, Math.min(rows * ACROSS, maximum));
  while (cells.length < last) cells.push({ kind: "blank", number: cells.length + 1 });
  return Array.from({ length: rows }, (_, row) => {
    const six = cells.slice(row * ACROSS, (row + 1) * ACROSS);
    return { halves: [six.slice(0, ACROSS / 2), six.slice(ACROSS / 2)] };
  });
}
