import type { Cutout } from "../matte/cutout";
import { faceFrameOf, faceOval, type FaceFrame } from "../matte/face-mesh";
import { softBlur } from "../pixels/blur";
import { distanceTo } from "../pixels/distance";
import { fillPolygon } from "../pixels/polygon";
import { meshDepth } from "./mesh-depth";
import { clamp, smoothstep } from "../pixels/scalar";

/** Px of the cutout that one cell of the relief covers. Light is smooth; the photo itself brings the detail. */
export const RELIEF_CELL = 6;

type Size = { width: number; height: number };

export type Relief = {
  width: number;
  height: number;
  /** 1 inside the person, 0 outside, by cell. */
  person: Float32Array;
  /** 1 on the face, soft at its outline. */
  face: Float32Array;
  /** Towards the viewer, in cells. */
  depth: Float32Array;
  /** Unit normals, three numbers a cell: x to the right, y down, z to the viewer. */
  normals: Float32Array;
  /** Cells to the outline, 0 outside. */
  toEdge: Float32Array;
};

/** How round what has no mesh is: hair, neck and body bulge like tubes of at most this radius (face heights). */
const ROUNDNESS = 0.42;
/** Chest and shoulders lean back from the light above: added to the slope, not to the shape. */
const LEAN = 0.22;

/** A bas-relief of the person: the mesh's own depth on the face, an inflated outline everywhere else. */
export function buildRelief({ width, height, rgba, mesh }: Pick<Cutout, "width" | "height" | "rgba" | "mesh">): Relief {
  const size = { width: Math.ceil(width / RELIEF_CELL), height: Math.ceil(height / RELIEF_CELL) };
  const grid = mesh.map((value) => value / RELIEF_CELL);
  const face = faceFrameOf(grid);
  const person = coverage(rgba, width, height, size);
  const radius = face.height * ROUNDNESS;
  const toEdge = edgeDistance(person, size);
  const inflated = softBlur(
    toEdge.map((distance) => {
      const d = Math.min(distance, radius);
      return Math.sqrt(d * (2 * radius - d));
    }),
    size.width,
    size.height,
    face.height * 0.035,
  );
  const oval = softBlur(
    Float32Array.from(fillPolygon(faceOval(grid, 0.97), size.width, size.height)),
    size.width,
    size.height,
    face.height * 0.04,
  );
  sinkNeck(inflated, oval, size, face);
  const depth = joinFace(inflated, meshDepth(grid, size, face), oval, size, face);
  const smooth = softBlur(depth, size.width, size.height, face.height * 0.03);
  const normals = slopes(smooth, size, (y) => LEAN * smoothstep(face.chinY, face.chinY + 0.6 * face.height, y));
  return { ...size, person, face: oval, depth: smooth, normals, toEdge };
}

function coverage(rgba: Uint8Array, width: number, height: number, size: Size): Float32Array {
  const cover = new Float32Array(size.width * size.height);
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      // The middle and four points around it stand for the cell.
      let sum = 0;
      for (const [u, v] of [
        [3, 3],
        [1, 1],
        [4, 1],
        [1, 4],
        [4, 4],
      ] as const) {
        const column = Math.min(width - 1, x * RELIEF_CELL + u);
        const row = Math.min(height - 1, y * RELIEF_CELL + v);
        sum += rgba[(row * width + column) * 4 + 3] as number;
      }
      cover[y * size.width + x] = sum / (5 * 255);
    }
  }
  return cover;
}

/** Cells to the outline; the photo's own borders are no outline, the body goes on behind them. */
function edgeDistance(person: Float32Array, { width, height }: Size): Float32Array {
  const outside = Uint8Array.from(person, (share) => (share < 0.5 ? 1 : 0));
  return distanceTo(outside, width, height);
}

/** A neck stands behind its chin, though both are in the middle of the outline: how far (face heights). */
const NECK_BEHIND = 0.05;

function sinkNeck(inflated: Float32Array, oval: Float32Array, { width, height }: Size, face: FaceFrame): void {
  for (let y = 0, i = 0; y < height; y++) {
    const down = (y - face.chinY - 0.14 * face.height) / (0.24 * face.height);
    for (let x = 0; x < width; x++, i++) {
      const across = (x - face.middleX) / (0.4 * face.height);
      const sink = NECK_BEHIND * face.height * Math.exp(-down * down - across * across) * (1 - (oval[i] as number));
      inflated[i] = (inflated[i] as number) - sink;
    }
  }
}

/**
 * Lifts the face so that it meets the inflated head along brow and temples, and blends the two there. Along the jaw the
 * lift of the temples goes on: a chin stands in front of its neck.
 */
function joinFace(
  inflated: Float32Array,
  mesh: Float32Array,
  oval: Float32Array,
  size: Size,
  face: FaceFrame,
): Float32Array {
  const gap = new Float32Array(oval.length);
  const weight = new Float32Array(oval.length);
  oval.forEach((share, i) => {
    if (Math.floor(i / size.width) > face.eyesY + 0.2 * face.height) return;
    const rim = share * (1 - share);
    gap[i] = rim * ((inflated[i] as number) - (mesh[i] as number));
    weight[i] = rim;
  });
  const sum = (plane: Float32Array) => plane.reduce((total, value) => total + value, 0);
  const everywhere = sum(gap) / (sum(weight) + 1e-9);
  const near = softBlur(gap, size.width, size.height, 0.22 * face.height);
  const nearWeight = softBlur(weight, size.width, size.height, 0.22 * face.height);
  return inflated.map((depth, i) => {
    const share = clamp(oval[i] as number, 0, 1);
    if (share < 0.02) return depth;
    const lift = ((near[i] as number) + 0.004 * everywhere) / ((nearWeight[i] as number) + 0.004);
    return depth + ((mesh[i] as number) + lift - depth) * share;
  });
}

function slopes(depth: Float32Array, { width, height }: Size, lean: (y: number) => number): Float32Array {
  const normals = new Float32Array(width * height * 3);
  for (let y = 0, i = 0; y < height; y++) {
    const up = y > 0 ? -width : 0;
    const down = y < height - 1 ? width : 0;
    const back = lean(y);
    for (let x = 0; x < width; x++, i++) {
      const left = x > 0 ? -1 : 0;
      const right = x < width - 1 ? 1 : 0;
      const dx = ((depth[i + right] as number) - (depth[i + left] as number)) / Math.max(1, right - left);
      const dy = ((depth[i + down] as number) - (depth[i + up] as number)) / Math.max(1, (down - up) / width);
      const nx = -dx;
      const ny = -dy - back;
      const length = 1 / Math.sqrt(nx * nx + ny * ny + 1);
      normals[i * 3] = nx * length;
      normals[i * 3 + 1] = ny * length;
      normals[i * 3 + 2] = length;
    }
  }
  return normals;
}
