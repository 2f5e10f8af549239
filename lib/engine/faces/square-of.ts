import type { Square } from "./view";

/** Outer corners of the eyes in the face mesh, left and right as the viewer sees an upright face. */
const [LEFT_EYE, RIGHT_EYE] = [33, 263];

/** The leaning square around a mesh, its side `around` times the face's longer one. */
export function squareOf(mesh: Float32Array, around: number): Square {
  const at = (point: number, axis: number) => mesh[point * 3 + axis] as number;
  const angle = Math.atan2(at(RIGHT_EYE, 1) - at(LEFT_EYE, 1), at(RIGHT_EYE, 0) - at(LEFT_EYE, 0));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let point = 0; point * 3 < mesh.length; point++) {
    const along = at(point, 0) * cos + at(point, 1) * sin;
    const down = at(point, 1) * cos - at(point, 0) * sin;
    [left, right] = [Math.min(left, along), Math.max(right, along)];
    [top, bottom] = [Math.min(top, down), Math.max(bottom, down)];
  }
  const [middle, height] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: middle * cos - height * sin,
    y: middle * sin + height * cos,
    side: Math.max(right - left, bottom - top) * around,
    angle,
  };
}
