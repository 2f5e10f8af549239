/** The boxes before the pixels of a phone's photo take a few kilobytes. */
const SEARCHED_BYTES = 256 * 1024;
const KINDS = ["prof", "rICC"];

/** The ICC profile in a HEIF file's colour box (ISO/IEC 14496-12, 12.1.5), or null; phones put Display P3 there. */
export function profileOf(heif: Uint8Array): Uint8Array | null {
  const head = Buffer.from(heif.buffer, heif.byteOffset, Math.min(heif.length, SEARCHED_BYTES));
  // A box is its length, its name, and here the kind of colour information; another kind may come first.
  for (let name = head.indexOf("colr", 4); name > 0; name = head.indexOf("colr", name + 4)) {
    const kind = head.toString("latin1", name + 4, name + 8);
    const profile = head.subarray(name + 8, name - 4 + head.readUInt32BE(name - 4));
    // Every profile says "acsp" at byte 36 (ICC.1:2022, 7.2).
    if (KINDS.includes(kind) && profile.toString("latin1", 36, 40) === "acsp") return profile;
  }
  return null;
}
