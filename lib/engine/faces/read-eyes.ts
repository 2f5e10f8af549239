import { loadNetwork, runNetwork } from "../networks/load-network";
import { readUpright, type View } from "./view";

const INPUT_PX = 64;
/** Of the eye's width: how the network was trained to see it. */
const AROUND = 2.3;
/** Outer and inner corner in the face mesh; the network knows the one whose outer corner is to the left. */
const EYES = [
  { outer: 33, inner: 133, mirrored: false },
  { outer: 263, inner: 362, mirrored: true },
];
/** Of the 71 points around an eye: its corners, and three of the lower lid, each with the one above it. */
const CORNERS = [0, 8] as const;
const LIDS = [
  [3, 11],
  [4, 12],
  [5, 13],
] as const;

/**
 * How far the wider of the two eyes is open, as a share of its width: 0.25 to 0.4 is open, below 0.2 the lids meet.
 * MediaPipe Iris (A. Ablavatski et al., 2020): the face mesh alone draws closed eyes half open.
 */
export async function readEyes(view: View, mesh: Float32Array, angle: number): Promise<number> {
  const network = await loadNetwork("iris");
  const at = (point: number): [number, number] => [mesh[point * 3] as number, mesh[point * 3 + 1] as number];
  const openings = EYES.map(({ outer, inner, mirrored }) => {
    const [[ox, oy], [ix, iy]] = [at(outer), at(inner)];
    const side = AROUND * Math.hypot(ox - ix, oy - iy);
    const rgb = readUpright(view, { x: (ox + ix) / 2, y: (oy + iy) / 2, side, angle }, INPUT_PX);
    for (let n = 0; n < rgb.length; n++) rgb[n] = (rgb[n] as number) / 255;
    const [points] = runNetwork(network, mirrored ? mirror(rgb) : rgb, INPUT_PX);
    if (!points || points.length < 71 * 3) throw new Error("The eye network's output is not as it was");
    return openingOf(points);
  });
  return Math.max(...openings);
}

function openingOf(points: Float32Array): number {
  const apart = (a: number, b: number) =>
    Math.hypot(
      (points[a * 3] as number) - (points[b * 3] as number),
      (points[a * 3 + 1] as number) - (points[b * 3 + 1] as number),
    );
  const [, middle = 0] = LIDS.map(([lower, upper]) => apart(lower, upper)).sort((a, b) => a - b);
  return middle / Math.max(1, apart(...CORNERS));
}

function mirror(rgb: Float32Array): Float32Array {
  const out = new Float32Array(rgb.length);
  for (let pixel = 0; pixel < INPUT_PX * INPUT_PX; pixel++) {
    const column = pixel % INPUT_PX;
    const from = pixel * 3;
    out.set(rgb.subarray(from, from + 3), (pixel - column + INPUT_PX - 1 - column) * 3);
  }
  return out;
}
