import { distanceTo } from "../pixels/distance";
import type { ColourGrid } from "./colour-grid";
import { placeOnLine, plainness } from "./plain-wall";
import { PERSON, UNKNOWN, type Trimap } from "./trimap";

/** Deviations of the kernel: colour in 0..1, position in face heights. */
const SIGMA = { colour: 0.04, position: 0.22 };
const SAMPLES = 140;
const ENOUGH = 60;
/** Samples are taken this near to the band, in face heights. */
const NEAR = 0.45;
/** A floor under both densities, so that colours never seen decide nothing. */
const FLOOR = 4e-4;

export type ColourModel = {
  /** 0..1: how much more a cell's colour belongs to the person than to what is behind. */
  person: Float32Array;
  /** 0..1: how far that can be relied on. */
  confidence: Float32Array;
  /** 0..1: how plain the background is nearby: on a plain wall whatever has another colour is the person's. */
  plain: Float32Array;
  /** 0..1: how far a cell's colour lies on the way from the wall beside it to the person beside it. */
  onLine: Float32Array;
  told: Float32Array;
};

/** Kernel densities over colour and place, from cells that are surely one or the other, for every unknown cell. */
export function modelColours(colours: ColourGrid, trimap: Trimap, faceHeight: number): ColourModel {
  const { width, height } = colours;
  const { kind } = trimap;
  const block = Math.max(8, Math.round(faceHeight * 0.25));
  const pools = gatherSamples(colours, trimap, block, faceHeight * NEAR);
  const person = new Float32Array(width * height);
  const confidence = new Float32Array(width * height);
  const plain = new Float32Array(width * height);
  for (let top = 0; top < height; top += block) {
    for (let left = 0; left < width; left += block) {
      const cells = unknownIn(kind, width, {
        left,
        top,
        right: Math.min(width, left + block),
        bottom: Math.min(height, top + block),
      });
      if (cells.length === 0) continue;
      const own = pools.person(left / block, top / block);
      const other = pools.background(left / block, top / block);
      const calm = plainness(colours, other);
      for (const cell of cells) {
        plain[cell] = calm;
        const p = density(colours, cell, own, faceHeight);
        const b = density(colours, cell, other, faceHeight);
        const share = (p + FLOOR) / (p + b + 2 * FLOOR);
        person[cell] = share;
        confidence[cell] = Math.abs(2 * share - 1) * ((p + b) / (p + b + 0.01));
      }
    }
  }
  return { person, confidence, plain, ...placeOnLine(colours, trimap.kind, faceHeight) };
}

type Box = { left: number; top: number; right: number; bottom: number };

function unknownIn(kind: Uint8Array, width: number, box: Box): number[] {
  const cells: number[] = [];
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) if (kind[y * width + x] === UNKNOWN) cells.push(y * width + x);
  }
  return cells;
}

/** Sure cells near the band, sorted into blocks; asking at a block widens the ring until there are enough. */
function gatherSamples(colours: ColourGrid, { kind }: Trimap, block: number, near: number) {
  const { width, height } = colours;
  const columns = Math.ceil(width / block);
  const rows = Math.ceil(height / block);
  const toBand = distanceTo(
    kind.map((value) => (value === UNKNOWN ? 1 : 0)),
    width,
    height,
  );
  const empty = () => Array.from({ length: columns * rows }, (): number[] => []);
  const pools = { person: empty(), background: empty() };
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (kind[i] === UNKNOWN || (toBand[i] as number) > near) continue;
      const pool = kind[i] === PERSON ? pools.person : pools.background;
      pool[Math.floor(y / block) * columns + Math.floor(x / block)]?.push(i);
    }
  }
  const pick = (pool: number[][], column: number, row: number) => {
    let found: number[] = [];
    for (let ring = 1; ring < 7 && found.length < ENOUGH; ring++) {
      found = [];
      for (let y = Math.max(0, row - ring); y <= Math.min(rows - 1, row + ring); y++) {
        for (let x = Math.max(0, column - ring); x <= Math.min(columns - 1, column + ring); x++) {
          found.push(...(pool[y * columns + x] ?? []));
        }
      }
    }
    return describeSamples(colours, thinned(found));
  };
  return {
    person: (column: number, row: number) => pick(pools.person, column, row),
    background: (column: number, row: number) => pick(pools.background, column, row),
  };
}

/** At most SAMPLES, evenly spread by a golden-ratio walk, so that the same picture always gives the same samples. */
function thinned(cells: number[]): number[] {
  if (cells.length <= SAMPLES) return cells;
  return Array.from(
    { length: SAMPLES },
    (_, n) => cells[Math.floor(((n * 0.6180339887) % 1) * cells.length)] as number,
  );
}

/** Five numbers a sample: red, green, blue, column, row. */
function describeSamples({ width, red, green, blue }: ColourGrid, cells: number[]): Float32Array {
  const samples = new Float32Array(cells.length * 5);
  cells.forEach((cell, n) => {
    samples.set(
      [red[cell] as number, green[cell] as number, blue[cell] as number, cell % width, Math.floor(cell / width)],
      n * 5,
    );
  });
  return samples;
}

/** Mean of a Student kernel (its tails are cheaper than a Gaussian's, and kinder to odd colours). */
function density(
  { width, red, green, blue }: ColourGrid,
  cell: number,
  samples: Float32Array,
  faceHeight: number,
): number {
  if (samples.length === 0) return 0;
  const perColour = 0.5 / SIGMA.colour ** 2;
  const perPlace = 0.5 / (SIGMA.position * faceHeight) ** 2;
  const r = red[cell] as number;
  const g = green[cell] as number;
  const b = blue[cell] as number;
  const x = cell % width;
  const y = Math.floor(cell / width);
  let sum = 0;
  for (let n = 0; n < samples.length; n += 5) {
    const dr = (samples[n] as number) - r;
    const dg = (samples[n + 1] as number) - g;
    const db = (samples[n + 2] as number) - b;
    const dx = (samples[n + 3] as number) - x;
    const dy = (samples[n + 4] as number) - y;
    const far = 1 + (dr * dr + dg * dg + db * db) * perColour + (dx * dx + dy * dy) * perPlace;
    sum += 1 / (far * far * far);
  }
  return sum / (samples.length / 5);
}
