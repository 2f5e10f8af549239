import { gaussian } from "../../pixels/gaussian";
import { softBlur } from "../../pixels/blur";
import { type Planes, type Size } from "./planes";

/**
 * Which way things run at each pixel: the direction in which colour changes least, from the smoothed structure tensor
 * (Kyprianidis and Kang 2011). `x`, `y` is a unit vector (its sign means nothing); `strength` is 0 where nothing has a direction
 * and 1 on a clean edge.
 */
export type Flow = Size & { x: Float32Array; y: Float32Array; strength: Float32Array };

/** Where a place has no direction of its own, this little of its surroundings decides. */
const BORROWED = 0.01;
const BORROWED_FROM = 8;

/** `sigma`: how far directions are smoothed, px of `planes`. */
export function findFlow(planes: Planes, sigma: number): Flow {
  const { width, height } = planes;
  const tensor = gradientTensor(planes).map((plane) => {
    const near = gaussian(plane, width, height, sigma);
    const wide = softBlur(near, width, height, sigma * BORROWED_FROM);
    return near.map((value, i) => value + BORROWED * (wide[i] as number));
  });
  const [xx, xy, yy] = tensor as [Float32Array, Float32Array, Float32Array];
  const flow: Flow = { width, height, x: xx, y: xy, strength: yy };
  for (let i = 0; i < xx.length; i++) {
    const e = xx[i] as number;
    const f = xy[i] as number;
    const g = yy[i] as number;
    const root = Math.sqrt((e - g) * (e - g) + 4 * f * f);
    const sum = e + g;
    // The direction of least change is across that of most change.
    const angle = 0.5 * Math.atan2(2 * f, e - g) + Math.PI / 2;
    flow.x[i] = Math.cos(angle);
    flow.y[i] = Math.sin(angle);
    flow.strength[i] = sum > 1e-9 ? root / sum : 0;
  }
  return flow;
}

/** Products of the colour gradients, summed over the channels: xx, xy, yy. Kernel of Jähne, Scharr and Körkel (1999). */
function gradientTensor({ width, height, channels }: Planes): Float32Array[] {
  const tensor = [0, 1, 2].map(() => new Float32Array(width * height));
  const [xx, xy, yy] = tensor as [Float32Array, Float32Array, Float32Array];
  for (const plane of channels) {
    for (let y = 0, i = 0; y < height; y++) {
      const up = y > 0 ? -width : 0;
      const down = y < height - 1 ? width : 0;
      for (let x = 0; x < width; x++, i++) {
        const left = x > 0 ? -1 : 0;
        const right = x < width - 1 ? 1 : 0;
        const nw = plane[i + up + left] as number;
        const ne = plane[i + up + right] as number;
        const sw = plane[i + down + left] as number;
        const se = plane[i + down + right] as number;
        const across = 3 * (ne + se - nw - sw) + 10 * ((plane[i + right] as number) - (plane[i + left] as number));
        const along = 3 * (sw + se - nw - ne) + 10 * ((plane[i + down] as number) - (plane[i + up] as number));
        xx[i] = (xx[i] as number) + across * across;
        xy[i] = (xy[i] as number) + across * along;
        yy[i] = (yy[i] as number) + along * along;
      }
    }
  }
  return tensor;
}

/** The cell of the flow under each column or row of a larger plane. */
export function cellsOf(flowLength: number, length: number): Int32Array {
  return Int32Array.from({ length }, (_, n) => Math.min(flowLength - 1, Math.floor(((n + 0.5) * flowLength) / length)));
}
