import { hash01 } from "../../pixels/noise";
import type { Detail } from "./detail";
import { cellsOf, type Flow } from "./flow";
import type { Planes } from "./planes";
import { type Canvas, layStroke, type Stroke } from "./strokes";

export type Brush = {
  /** 0 is the broadest. */
  layer: number;
  /** Px from side to side. */
  across: number;
  /** Of a stroke, in widths; how far its colour strays. */
  length: number;
  play: number;
  opacity: number;
  /** Strokes are laid where more than this happens; the face and the eyes are looked at more closely. */
  unrest: number;
};

/** What is painted, at working size: colours as this brush sees them, and how much happens around each place. */
export type Seen = {
  seen: Planes;
  unrest: Float32Array;
  flow: Flow;
  detail: Detail;
  swirl: Float32Array;
  seed: number;
};

const FINEST = 3;
/** A prime: stepping by it, cells come up in no order that shows. */
const STRIDE = 7919;

/** Covers the canvas with strokes of one brush, one for every cell of a jittered grid that has something to say. */
export function coverWith(canvas: Canvas, brush: Brush, subject: Seen): void {
  const { flow, detail, unrest, seed } = subject;
  const { layer, across } = brush;
  const columns = cellsOf(flow.width, canvas.width);
  const rows = cellsOf(flow.height, canvas.height);
  const step = across * 0.8;
  const beside = Math.ceil(canvas.width / step);
  const count = beside * Math.ceil(canvas.height / step);
  // One more cell, below the canvas, where the prime would divide their number.
  const turns = count % STRIDE === 0 ? count + 1 : count;
  for (let n = 0; n < turns; n++) {
    const cell = (n * STRIDE) % turns;
    const x = ((cell % beside) + hash01(cell, layer, seed)) * step;
    const y = (Math.floor(cell / beside) + hash01(cell, layer + 10, seed)) * step;
    if (x >= canvas.width || y >= canvas.height) continue;
    const at = (rows[y | 0] as number) * flow.width + (columns[x | 0] as number);
    const eyes = detail.eyes[at] as number;
    const closer = (layer === FINEST ? 0.023 : 0.013) * (detail.face[at] as number) + 0.1 * eyes;
    if ((unrest[at] as number) < brush.unrest - closer) continue;
    // The second brush is still too broad for an eye; the finer ones would only have to take it away again.
    if (layer === 1 && eyes > 0.3) continue;
    layStroke(canvas, strokeAt(x, y, at, cell, brush, subject), (n + layer) & 63);
  }
}

function strokeAt(x: number, y: number, at: number, cell: number, brush: Brush, subject: Seen): Stroke {
  const { flow, detail, swirl, seen, seed } = subject;
  const { across, layer } = brush;
  const eyes = detail.eyes[at] as number;
  const face = detail.face[at] as number;
  const chance = (k: number) => hash01(cell, layer * 7 + k, seed + 99) - 0.5;
  // Where nothing has a direction, the hand wanders; on the face it follows the form.
  const still = 1 - (flow.strength[at] as number);
  const turn = still * still * (1 - face) * 2.2 * (swirl[at] as number) + 0.25 * chance(1) * (1 - 0.6 * face);
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const alongX = flow.x[at] as number;
  const alongY = flow.y[at] as number;
  const play = brush.play * (1 - 0.65 * face) * (1 - eyes);
  const light = 1 + 0.16 * play * chance(2);
  const hue = 0.07 * play * chance(3);
  const [red, green, blue] = seen.channels;
  return {
    x,
    y,
    alongX: alongX * cos - alongY * sin,
    alongY: alongX * sin + alongY * cos,
    length: 0.5 * across * brush.length * (0.8 + 0.5 * chance(4)) * (1 - 0.35 * face) * (1 - 0.3 * eyes),
    width: 0.5 * across * 1.35,
    bend: across * 0.5 * chance(5),
    colour: [(red[at] as number) * (light + hue), (green[at] as number) * light, (blue[at] as number) * (light - hue)],
    opacity: brush.opacity,
  };
}
