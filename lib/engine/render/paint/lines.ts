import { gaussian } from "../../pixels/gaussian";
import type { Flow } from "./flow";
import { smear } from "./smear";

export type LineRule = {
  /** Half the width of the finest line, px. */
  sigma: number;
  /** How far a line is drawn out along what it follows, px each way. */
  reach: number;
  /** The difference of encoded light at which a line begins, and over which it comes to full black. */
  from: number;
  over: number;
};

/**
 * Where a draughtsman puts a line, 0 to 1: the dark side of edges by a difference of Gaussians, drawn out along the flow (after
 * Kang, Lee and Chui 2007, with the soft threshold of Winnemöller 2011).
 */
export function findLines(
  luma: Float32Array,
  width: number,
  height: number,
  flow: Flow,
  { sigma, reach, from, over }: LineRule,
): Float32Array {
  const near = gaussian(luma, width, height, sigma);
  const wide = gaussian(luma, width, height, sigma * 1.6);
  const valleys = wide.map((value, i) => value - (near[i] as number));
  // What is no valley at all becomes none by its neighbours.
  return smear(valleys, width, height, flow, reach, 0.25 * from).map((depth) => {
    const share = (depth - from) / over;
    return share <= 0 ? 0 : share >= 1 ? 1 : share * share * (3 - 2 * share);
  });
}
