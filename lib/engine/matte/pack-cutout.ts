import sharp from "sharp";
import type { Cutout } from "./cutout";
import { type CutoutHead, MAGIC, PREFIX_BYTES, readCutoutHead } from "./cutout-head";

/** One file for storage: "XZC1", two lengths (uint32, little endian), JSON, the mesh (float32), a lossless PNG. */
export async function packCutout({ rgba, mesh, ...head }: Cutout): Promise<Uint8Array> {
  const json = new TextEncoder().encode(JSON.stringify(head satisfies CutoutHead));
  const points = new Uint8Array(Float32Array.from(mesh).buffer);
  const picture = await sharp(rgba, { raw: { width: head.width, height: head.height, channels: 4 } })
    .png({ compressionLevel: 3 })
    .toBuffer();
  const bytes = new Uint8Array(PREFIX_BYTES + json.length + points.length + picture.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  const lengths = new DataView(bytes.buffer);
  lengths.setUint32(4, json.length, true);
  lengths.setUint32(8, points.length, true);
  bytes.set(json, PREFIX_BYTES);
  bytes.set(points, PREFIX_BYTES + json.length);
  bytes.set(picture, PREFIX_BYTES + json.length + points.length);
  return bytes;
}

/** Reads what `packCutout` wrote; throws when it is something else. */
export async function unpackCutout(bytes: Uint8Array): Promise<Cutout> {
  const head = readCutoutHead(bytes);
  const lengths = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pointsAt = PREFIX_BYTES + lengths.getUint32(4, true);
  const pictureAt = pointsAt + lengths.getUint32(8, true);
  // Copied, because floats must begin at a multiple of four (and a Buffer's `slice` would not copy).
  const mesh = new Float32Array(Uint8Array.from(bytes.subarray(pointsAt, pictureAt)).buffer);
  const rgba = await sharp(bytes.subarray(pictureAt)).raw().toBuffer();
  if (rgba.length !== head.width * head.height * 4) throw new Error("The packed cutout is damaged.");
  return { ...head, mesh, rgba: new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.length) };
}
