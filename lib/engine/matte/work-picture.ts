import sharp, { type Sharp } from "sharp";
import { faceFrameOf, placeMesh, type FaceMesh } from "./face-mesh";

/** The matte is solved on this many pixels at most, so that it takes about a second. */
const MAX_PIXELS = 1024 * 1365;
/** The cutout itself keeps as many as the largest portrait has, where the photo has them. */
const MAX_DETAIL_PIXELS = 1536 * 2048;
/** Less than this more than the working size is not worth a second picture. */
const WORTH_KEEPING = 1.05;
/** A face smaller than this is enlarged to it (px, forehead to chin), so that the matting grid still sees hair. */
const MIN_FACE_PX = 340;
const MAX_ENLARGEMENT = 3.5;
/** How far the picture goes around the face, in face heights: enough for the widest crop a recipe may ask for. */
const REACH = { side: 1.75, up: 1.75, down: 2.55 };

export type Region = { left: number; top: number; width: number; height: number };

/** Head and shoulders at one size. */
export type Rendition = {
  /** RGB bytes, row by row. */
  rgb: Uint8Array;
  width: number;
  height: number;
  mesh: FaceMesh;
  /** How many px one px of the master became. */
  scale: number;
};

/** At the size that is matted; `detail` is the same picture at the size of the cutout, and often the very same. */
export type WorkPicture = Rendition & { detail: Rendition; region: Region };

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
  const fitting = (pixels: number) => Math.sqrt(pixels / (region.width * region.height));
  const enlarged = Math.max(1, Math.min(MAX_ENLARGEMENT, MIN_FACE_PX / face.height));
  const scale = Math.min(fitting(MAX_PIXELS), enlarged);
  const finest = Math.min(1, fitting(MAX_DETAIL_PIXELS));
  const rendition = async (from: Sharp, at: number): Promise<Rendition> => {
    const width = Math.round(region.width * at);
    const height = Math.round(region.height * at);
    let pipeline = from.resize(width, height, { fit: "fill", kernel: "lanczos3" });
    // Enlarging softens edges; unsharp masking at the enlargement's own radius gives back about what the eye misses.
    if (at > 1.1) pipeline = pipeline.sharpen({ sigma: 0.55 * at, m1: 0.3, m2: 0.5 });
    const rgb = await pipeline.removeAlpha().raw().toBuffer();
    return { rgb, width, height, mesh: placeMesh(frame.mesh, left, top, at), scale: at };
  };
  const cropped = sharp(master).extract(region);
  if (finest < scale * WORTH_KEEPING) {
    const work = await rendition(cropped, scale);
    return { ...work, detail: work, region };
  }
  const detail = await rendition(cropped, finest);
  const raw = { width: detail.width, height: detail.height, channels: 3 as const };
  return { ...(await rendition(sharp(detail.rgb, { raw }), scale)), detail, region };
}
