import { crc32, deflateSync } from "node:zlib";
import { openPixels, type Pixels } from "./pixels";

/** Signature and header chunk of a PNG. */
const HEADER_BYTES = 33;

/**
 * The same pixels as a PNG that says which profile they are in, so that sharp converts them when it reads it:
 * it cannot be told the profile of raw pixels.
 */
export async function attachProfile(pixels: Pixels, profile: Uint8Array): Promise<Uint8Array> {
  const png = await openPixels(pixels).png({ compressionLevel: 0 }).toBuffer();
  const body = Buffer.concat([Buffer.from("iCCPphoto\0\0", "latin1"), deflateSync(profile)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4, 0);
  frame.writeUInt32BE(crc32(body), 4);
  const chunk = [frame.subarray(0, 4), body, frame.subarray(4)];
  return Buffer.concat([png.subarray(0, HEADER_BYTES), ...chunk, png.subarray(HEADER_BYTES)]);
}
