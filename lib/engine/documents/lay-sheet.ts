/** Six inches by four at 300 dots per inch, as photo shops and their machines take it (152 × 102 mm). */
export const SHEET = { width: 1800, height: 1200, dpi: 300 };
/** Machines print a little past the paper's edge: this much (px) is kept free, and this much between copies for the scissors. */
const MARGIN = 30;
const GAP = 24;

type Size = { width: number; height: number };

/** Where copies lie on the sheet, px; all of them lie on their side when that lets more of them fit. */
export type SheetLayout = Size & { onSide: boolean; lefts: number[]; tops: number[] };

/** As many copies as fit, in a block in the middle of the sheet; upright ones when it makes no difference. */
export function laySheet(copy: Size): SheetLayout {
  const upright = arrange(copy, false);
  const onSide = arrange({ width: copy.height, height: copy.width }, true);
  return countOf(onSide) > countOf(upright) ? onSide : upright;
}

export function countOf({ lefts, tops }: SheetLayout): number {
  return lefts.length * tops.length;
}

function arrange({ width, height }: Size, onSide: boolean): SheetLayout {
  return { width, height, onSide, lefts: places(width, SHEET.width), tops: places(height, SHEET.height) };
}

function places(length: number, room: number): number[] {
  const count = Math.max(0, Math.floor((room - 2 * MARGIN + GAP) / (length + GAP)));
  const first = Math.round((room - count * length - (count - 1) * GAP) / 2);
  return Array.from({ length: count }, (_, n) => first + n * (length + GAP));
}
