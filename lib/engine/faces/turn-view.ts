import type { View } from "./view";

/** Clockwise, by 90 degrees each. */
export type QuarterTurns = 0 | 1 | 2 | 3;

type Place = { x: number; y: number; angle: number };

/** A view turned clockwise, and the way back: a place found in it as it lies in the picture. */
export function turnView(view: View, turns: QuarterTurns): { view: View; back: (place: Place) => Place } {
  if (turns === 0) return { view, back: ({ x, y, angle }) => ({ x, y, angle }) };
  const { size, rgb } = view;
  const out = new Uint8Array(rgb.length);
  const last = size - 1;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [toColumn, toRow] =
        turns === 1 ? [last - row, column] : turns === 2 ? [last - column, last - row] : [row, last - column];
      const from = (row * size + column) * 3;
      out.set(rgb.subarray(from, from + 3), (toRow * size + toColumn) * 3);
    }
  }
  const [middleX, middleY] = [view.left + view.side / 2, view.top + view.side / 2];
  const angle = (-turns * Math.PI) / 2;
  const [cos, sin] = [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))];
  const back = (place: Place) => {
    const [x, y] = [place.x - middleX, place.y - middleY];
    return { x: middleX + x * cos - y * sin, y: middleY + x * sin + y * cos, angle: place.angle + angle };
  };
  return { view: { ...view, rgb: out }, back };
}
