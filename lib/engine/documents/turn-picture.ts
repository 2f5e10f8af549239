import type { Cutout } from "../matte/cutout";
import type { FaceMesh } from "../matte/face-mesh";
import type { Point } from "../pixels/polygon";

type Picture = Pick<Cutout, "width" | "height" | "rgba" | "mesh">;

/**
 * A picture and its mesh turned clockwise by `angle` (radians) about a point, on a canvas of the same size; what comes from
 * outside is clear. Sampled with Catmull-Rom weights on colours times alpha, so that hair keeps its edge and gets no fringe.
 */
export function turnPicture(from: Picture, [pivotX, pivotY]: Point, angle: number): Picture {
  const { width, height } = from;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const rgba = new Uint8Array(width * height * 4);
  const sample = sampler(from);
  for (let y = 0, at = 0; y < height; y++) {
    const down = y + 0.5 - pivotY;
    for (let x = 0; x < width; x++, at += 4) {
      const across = x + 0.5 - pivotX;
      sample(pivotX + cos * across + sin * down - 0.5, pivotY - sin * across + cos * down - 0.5, rgba, at);
    }
  }
  return { width, height, rgba, mesh: turnMesh(from.mesh, [pivotX, pivotY], sin, cos) };
}

function turnMesh(mesh: FaceMesh, [pivotX, pivotY]: Point, sin: number, cos: number): FaceMesh {
  const turned = Float32Array.from(mesh);
  for (let at = 0; at < mesh.length; at += 3) {
    const across = (mesh[at] as number) - pivotX;
    const down = (mesh[at + 1] as number) - pivotY;
    turned[at] = pivotX + cos * across - sin * down;
    turned[at + 1] = pivotY + sin * across + cos * down;
  }
  return turned;
}

function sampler({ rgba, width, height }: Picture) {
  const wx = new Float32Array(4);
  const wy = new Float32Array(4);
  const alpha = (x: number, y: number) =>
    rgba[(Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4 + 3];
  const isClear = (x: number, y: number) => !(alpha(x, y) || alpha(x + 1, y) || alpha(x, y + 1) || alpha(x + 1, y + 1));
  return (x: number, y: number, out: Uint8Array, at: number) => {
    if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) return;
    const column = Math.floor(x);
    const row = Math.floor(y);
    if (isClear(column, row)) return;
    weigh(x - column, wx);
    weigh(y - row, wy);
    let [red, green, blue, cover] = [0, 0, 0, 0];
    for (let j = 0; j < 4; j++) {
      // Past the edge the picture goes on as it ends.
      const line = Math.min(height - 1, Math.max(0, row - 1 + j)) * width;
      for (let i = 0; i < 4; i++) {
        const from = (line + Math.min(width - 1, Math.max(0, column - 1 + i))) * 4;
        const share = (wx[i] as number) * (wy[j] as number) * (rgba[from + 3] as number);
        red += share * (rgba[from] as number);
        green += share * (rgba[from + 1] as number);
        blue += share * (rgba[from + 2] as number);
        cover += share;
      }
    }
    if (cover < 0.5) return;
    out[at] = toByte(red / cover);
    out[at + 1] = toByte(green / cover);
    out[at + 2] = toByte(blue / cover);
    out[at + 3] = toByte(cover);
  };
}

/** Catmull-Rom weights of the four samples around a point that lies `t` past the second. */
function weigh(t: number, out: Float32Array): void {
  out[0] = t * (-0.5 + t * (1 - 0.5 * t));
  out[1] = 1 + t * t * (-2.5 + 1.5 * t);
  out[2] = t * (0.5 + t * (2 - 1.5 * t));
  out[3] = t * t * (-0.5 + 0.5 * t);
}

function toByte(value: number): number {
  return value <= 0 ? 0 : value >= 255 ? 255 : (value + 0.5) | 0;
}
