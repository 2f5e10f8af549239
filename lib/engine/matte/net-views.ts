import sharp from "sharp";
import { faceFrameOf, type FaceMesh } from "./face-mesh";
import type { Region } from "./work-picture";

export const NET_SIDE = 256;
/** Px of a face, forehead to chin, in the picture that the network's views are cut from: the nearest view then needs no enlarging. */
const FACE_PX = 150;

/** A square that the network looks at, in px of the master. */
export type Square = {
  left: number;
  top: number;
  side: number;
  flip: boolean;
  /** How much its answer counts, 0..1. */
  weight: number;
};

/** A view that had to be filled up with mirrored sides: twins at the elbows mislead the network. */
const PADDED_WEIGHT = 0.3;

/**
 * Squares at several distances: the network was trained on them, and a portrait squashed into one glues background to hair.
 * They lie inside the photo where they can, so that the network sees real surroundings; some are seen mirrored.
 */
export function chooseSquares(frame: { width: number; height: number; mesh: FaceMesh }, region: Region): Square[] {
  const face = faceFrameOf(frame.mesh);
  const whole = Math.max(region.width, region.height);
  const short = Math.min(frame.width, frame.height);
  const place = (side: number, middleX: number, middleY: number, flip: boolean): Square => ({
    left: inside(middleX - side / 2, side, frame.width),
    // Below there is always more body, so a square that is too tall ends with the photo.
    top: side > frame.height ? frame.height - side : inside(middleY - side / 2, side, frame.height),
    side,
    flip,
    weight: side > short ? PADDED_WEIGHT : 1,
  });
  const faceY = (face.topY + face.chinY) / 2;
  const regionY = region.top + region.height / 2;
  const near = [
    place(Math.min(face.height * 2.4, short), face.middleX, faceY + 0.1 * face.height, true),
    place(Math.min(face.height * 1.8, short), face.middleX, faceY - 0.02 * face.height, false),
  ];
  if (whole <= short) {
    const wider = Math.min(whole * 1.18, short);
    return [place(whole, face.middleX, regionY, false), place(wider, face.middleX, regionY, true), ...near];
  }
  // A narrow photo is seen in two overlapping squares, and once as a whole.
  return [
    place(whole, face.middleX, regionY, false),
    place(short, face.middleX, face.topY + 0.35 * short, true),
    place(short, face.middleX, region.top + region.height - short / 2, false),
    ...near,
  ];
}

function inside(from: number, side: number, length: number): number {
  return side > length ? (length - side) / 2 : Math.min(Math.max(from, 0), length - side);
}

/** The squares as the network takes them: 256×256 RGB in 0..1. Beyond the photo, sides are mirrored and the top is copied on. */
export async function readViews(
  master: Uint8Array,
  frame: { width: number; height: number; mesh: FaceMesh },
  squares: Square[],
): Promise<Float32Array[]> {
  const scale = Math.min(1, FACE_PX / faceFrameOf(frame.mesh).height);
  const width = Math.round(frame.width * scale);
  const height = Math.round(frame.height * scale);
  const beyond = (pick: (square: Square) => number) => Math.ceil(Math.max(0, ...squares.map(pick)) * scale);
  const left = Math.min(
    width,
    beyond((square) => -square.left),
  );
  const right = Math.min(
    width,
    beyond((square) => square.left + square.side - frame.width),
  );
  const top = beyond((square) => -square.top);
  const small = await sharp(master).resize(width, height, { fit: "fill" }).removeAlpha().raw().toBuffer();
  // Copied columns make shoulders fade and mirrored hair confuses the network, so the two directions differ.
  const widened = await sharp(small, { raw: { width, height, channels: 3 } })
    .extend({ left, right, extendWith: "mirror" })
    .raw()
    .toBuffer();
  const raw = { width: width + left + right, height, channels: 3 as const };
  const padded = await sharp(widened, { raw }).extend({ top, extendWith: "copy" }).raw().toBuffer();
  const from = { ...raw, height: height + top };
  return Promise.all(
    squares.map(async (square) => {
      const side = Math.min(Math.round(square.side * scale), from.width, from.height);
      const view = sharp(padded, { raw: from })
        .extract({
          left: Math.min(from.width - side, Math.max(0, Math.round(square.left * scale) + left)),
          top: Math.min(from.height - side, Math.max(0, Math.round(square.top * scale) + top)),
          width: side,
          height: side,
        })
        .resize(NET_SIDE, NET_SIDE, { fit: "fill", kernel: "linear" })
        .flop(square.flip);
      return Float32Array.from(await view.raw().toBuffer(), (byte) => byte / 255);
    }),
  );
}
