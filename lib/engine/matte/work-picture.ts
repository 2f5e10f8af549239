import sharp from "sharp";
import { faceFrameOf, placeMesh, type FaceMesh } from "./face-mesh";

/** As many pixels as a portrait has: a cutout holds no more, and its matte takes about a second. */
const MAX_PIXELS = 1024 * 1365;
/** A face smaller than this is enlarged to it (px, forehead to chin), so that the matting grid still sees hair. */
const MIN_FACE_PX = 340;
const MAX_ENLARGEMENT = 3.5;
/** How far the picture goes around the face, in face heights: enough for the widest crop a recipe may ask for. */
const REACH = { side: 1.75, up: 1.75, down: 2.55 };

export type Region = { left: number; top: number; width: number; height: number };

export type WorkPicture = {
  /** RGB bytes, row by row. */
  rgb: Uint8Array;
  width: number;
  height: number;
  mesh: FaceMesh;
  /** What it shows of the master, and how many px one px of the master became. */
  region: Region;
  scale: number;
  /** Which sides are the photo's own borders, so that what they cut is really cut. */
  atBorder: { left: boolean; right: boolean; top: boolean; bottom: boolean };
};

/** Cuts head and shoulders out of a master (JPEG bytes) and brings them to working size. */
export async function readWorkPicture(
  master: Uint8Array,
  frame: { width: number; height: number; mesh: FaceMesh },
): Promise<WorkPicture> {
  const face = faceFrameOf(frame.mesh);
  const left = Math.max(0, Math.floor(face.middleX - REACH.side * face.height));
  const top = Math.max(0, Math.floor(face.eyesY - REACH.up * face.height));
  const right = Math.min(frame.width, Math.ceil(face.middleX + REACH.side * face.height));
  const bottom = Math.min(frame.height, Math.ceil(face.eyesY + REACH.down * face.height));
  const region = { left, top, width: right - left, height: bottom - top };
  const fitting = Math.sqrt(MAX_PIXELS / (region.width * region.height));
  const scale = Math.min(fitting, Math.max(1, Math.min(MAX_ENLARGEMENT, MIN_FACE_PX / face.height)));
  const width = Math.round(region.width * scale);
  const height = Math.round(region.height * scale);
  let pipeline = sharp(master).extract(region).resize(width, height, { fit: "fill", kernel: "lanczos3" });
  // Enlarging softens edges; unsharp masking at the enlargement's own radius gives back about what the eye misses.
  if (scale > 1.1) pipeline = pipeline.sharpen({ sigma: 0.55 * scale, m1: 0.3, m2: 0.5 });
  const { data } = await pipeline.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    rgb: data,
    width,
    height,
    mesh: placeMesh(frame.mesh, left, top, scale),
    region,
    scale,
    atBorder: {
      left: left === 0,
      right: right === frame.width,
      top: top === 0,
      bottom: bottom === frame.height,
    },
  };
}
