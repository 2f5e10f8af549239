import sharp from "sharp";
import type { Cutout, Surroundings } from "./cutout";
import { type CutoutHead, MAGIC, PREFIX_BYTES, readCutoutHead } from "./cutout-head";

/** One file for storage: "XZC1", two lengths (uint32, little endian), JSON, the mesh (float32), a lossless PNG, and one of the surroundings. */
export async function packCutout({ rgba, mesh, surroundings, ...rest }: Cutout): Promise<Uint8Array> {
  const around = surroundings ? await encode(surroundings.rgb, surroundings, 3) : null;
  const head: CutoutHead = around ? { ...rest, surroundingsBytes: around.length } : rest;
  const json = new TextEncoder().encode(JSON.stringify(head));
  const points = new Uint8Array(Float32Array.from(mesh).buffer);
  const prefix = new Uint8Array(PREFIX_BYTES);
  prefix.set(new TextEncoder().encode(MAGIC));
  const lengths = new DataView(prefix.buffer);
  lengths.setUint32(4, json.length, true);
  lengths.setUint32(8, points.length, true);
  const parts = [prefix, json, points, await encode(rgba, head, 4), ...(around ? [around] : [])];
  return new Uint8Array(Buffer.concat(parts));
}

/** Reads what `packCutout` wrote; throws when it is something else. */
export async function unpackCutout(bytes: Uint8Array): Promise<Cutout> {
  const { surroundingsBytes = 0, ...head } = readCutoutHead(bytes);
  const lengths = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pointsAt = PREFIX_BYTES + lengths.getUint32(4, true);
  const pictureAt = pointsAt + lengths.getUint32(8, true);
  const aroundAt = bytes.length - surroundingsBytes;
  // Copied, because floats must begin at a multiple of four (and a Buffer's `slice` would not copy).
  const mesh = new Float32Array(Uint8Array.from(bytes.subarray(pointsAt, pictureAt)).buffer);
  const picture = await decode(bytes.subarray(pictureAt, aroundAt));
  if (picture.bytes.length !== head.width * head.height * 4) throw new Error("The packed cutout is damaged.");
  const cutout: Cutout = { ...head, mesh, rgba: picture.bytes };
  if (surroundingsBytes === 0) return cutout;
  const { bytes: rgb, width, height } = await decode(bytes.subarray(aroundAt));
  return { ...cutout, surroundings: { width, height, rgb } satisfies Surroundings };
}

function encode(bytes: Uint8Array, { width, height }: { width: number; height: number }, channels: 3 | 4) {
  return sharp(bytes, { raw: { width, height, channels } }).png({ compressionLevel: 3 }).toBuffer();
}

async function decode(png: Uint8Array) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data.buffer, data.byteOffset, data.length), width: info.width, height: info.height };
}
