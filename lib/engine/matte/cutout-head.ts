import type { Cutout } from "./cutout";

export const MAGIC = "XZC1";
export const PREFIX_BYTES = 12;

/** Everything of a cutout but its pixels and its mesh; `surroundingsBytes` is the length of their file at the end, if any. */
export type CutoutHead = Omit<Cutout, "rgba" | "mesh" | "surroundings"> & { surroundingsBytes?: number };

/** Reads the head of a packed cutout without opening its picture; throws when the bytes are something else. */
export function readCutoutHead(bytes: Uint8Array): CutoutHead {
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error("These bytes are not a packed cutout.");
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  return JSON.parse(text.decode(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + length))) as CutoutHead;
}
