import { cellsOf, type Flow } from "./flow";

/** A long way is gone in longer strides. */
const MOST_STEPS = 7;

/**
 * Mean of a plane along the flow, `reach` px each way (line integral convolution, Cabral and Leedom 1993). The plane may be larger
 * than the flow; each step follows the direction found where it stands. What is
 * below `least` stays as it is.
 */
export function smear(
  plane: Float32Array,
  width: number,
  height: number,
  flow: Flow,
  reach: number,
  least = -Infinity,
): Float32Array {
  const steps = Math.max(1, Math.min(MOST_STEPS, Math.round(reach)));
  const stride = Math.max(1, reach / steps);
  const columns = cellsOf(flow.width, width);
  const rows = cellsOf(flow.height, height);
  const out = new Float32Array(plane.length);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      let sum = plane[i] as number;
      if (sum < least) {
        out[i] = sum;
        continue;
      }
      let count = 1;
      for (let side = -1; side <= 1; side += 2) {
        let atX = x + 0.5;
        let atY = y + 0.5;
        let lastX = 0;
        let lastY = 0;
        for (let n = 0; n < steps; n++) {
          const cell = (rows[atY | 0] as number) * flow.width + (columns[atX | 0] as number);
          let stepX = flow.x[cell] as number;
          let stepY = flow.y[cell] as number;
          // Directions have no sign: go on the way we came.
          const turn = n === 0 ? side : stepX * lastX + stepY * lastY < 0 ? -1 : 1;
          stepX *= turn;
          stepY *= turn;
          lastX = stepX;
          lastY = stepY;
          atX += stepX * stride;
          atY += stepY * stride;
          if (atX < 0 || atY < 0 || atX >= width || atY >= height) break;
          sum += plane[(atY | 0) * width + (atX | 0)] as number;
          count++;
        }
      }
      out[i] = sum / count;
    }
  }
  return out;
}
