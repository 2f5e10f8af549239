/** Writes the linear colour at x (0..1) and y (in widths of the frame) to `out`. */
export type Painter = (x: number, y: number, out: Float32Array) => void;
