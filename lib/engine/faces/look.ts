import { type HumanFace, loadHuman } from "../networks/human";
import { clamp } from "../pixels/scalar";
import { openPixels, type Pixels, readPixels } from "../pictures/pixels";

/** The mesh network sees a face on 192×192 px, and gives depth in these. */
const MESH_INPUT_PX = 192;
export const MESH_POINTS = 468;

/** A square of the picture, px; it may reach past the edges, where it is grey. */
export type Square = { left: number; top: number; side: number };

/** One face as found. Lengths in px of the picture. */
export type SeenFace = {
  /** x, y, width, height around the mesh; reaches past the picture where the face does. */
  box: [number, number, number, number];
  /** How sure the mesh network is that this is a face, 0 to 1. */
  score: number;
  /** How sure the detector is, 0 to 1: it prefers upright faces. */
  detectorScore: number;
  /** 468 points of x, y, z; z grows away from the camera. */
  mesh: Float32Array;
  /** 1024 numbers, when asked for. */
  descriptor: Float32Array | null;
};

type Options = {
  /** Px that the square is scaled to: mesh points come in whole ones of these. */
  viewSide: number;
  upsideDown?: boolean;
  withDescriptor?: boolean;
};

/** Looks for faces inside one square of a picture. */
export async function look(
  picture: Pixels,
  square: Square,
  { viewSide, upsideDown = false, withDescriptor = false }: Options,
): Promise<SeenFace[]> {
  const view = await viewOf(picture, square, viewSide);
  if (upsideDown) turnAround(view);
  const human = await loadHuman();
  const tensor = human.tf.tensor3d(view, [viewSide, viewSide, 3], "int32");
  try {
    const { face } = await human.detect(tensor, { face: { description: { enabled: withDescriptor } } });
    return face
      .filter(({ mesh }) => mesh.length >= MESH_POINTS)
      .map((found) => toSeenFace(found, square, viewSide, upsideDown));
  } finally {
    tensor.dispose();
  }
}

/** The square scaled to the view, on the detector's neutral grey. */
async function viewOf(picture: Pixels, { left, top, side }: Square, viewSide: number): Promise<Uint8Array> {
  const across = partOf(left, side, picture.width, viewSide);
  const down = partOf(top, side, picture.height, viewSide);
  const part = await readPixels(
    openPixels(picture)
      .extract({ left: across.from, top: down.from, width: across.length, height: down.length })
      .resize(across.viewLength, down.viewLength, { fit: "fill", kernel: "linear" }),
  );
  const view = new Uint8Array(viewSide * viewSide * 3).fill(128);
  for (let row = 0; row < part.height; row++) {
    const line = part.data.subarray(row * part.width * 3, (row + 1) * part.width * 3);
    view.set(line, ((down.viewFrom + row) * viewSide + across.viewFrom) * 3);
  }
  return view;
}

/** Along one side: which pixels of the picture the square covers, and where they go in the view. */
function partOf(start: number, side: number, limit: number, viewSide: number) {
  const scale = viewSide / side;
  const from = clamp(Math.floor(start), 0, limit - 1);
  const length = clamp(Math.ceil(start + side), from + 1, limit) - from;
  const viewFrom = clamp(Math.round((from - start) * scale), 0, viewSide - 1);
  return { from, length, viewFrom, viewLength: clamp(Math.round(length * scale), 1, viewSide - viewFrom) };
}

/** Turned by 180 degrees, in place: all bytes backwards, then red and blue changed back. */
function turnAround(rgb: Uint8Array): void {
  rgb.reverse();
  for (let at = 0; at < rgb.length; at += 3) {
    const blue = rgb[at] as number; // inside the array by construction
    rgb[at] = rgb[at + 2] as number;
    rgb[at + 2] = blue;
  }
}

function toSeenFace(face: HumanFace, { left, top, side }: Square, viewSide: number, upsideDown: boolean): SeenFace {
  const scale = side / viewSide;
  const depth = (Math.max(...face.size) / MESH_INPUT_PX) * scale;
  const along = (value: number) => (upsideDown ? viewSide - value : value) * scale;
  const mesh = new Float32Array(MESH_POINTS * 3);
  const xs: number[] = [];
  const ys: number[] = [];
  face.mesh.slice(0, MESH_POINTS).forEach(([x, y, z], point) => {
    mesh.set([left + along(x), top + along(y), z * depth], point * 3);
    xs.push(left + along(x));
    ys.push(top + along(y));
  });
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    box: [x, y, Math.max(...xs) - x, Math.max(...ys) - y],
    score: face.faceScore,
    detectorScore: face.boxScore,
    mesh,
    descriptor: face.embedding?.length ? Float32Array.from(face.embedding) : null,
  };
}
