import { crc32 } from "node:zlib";

type Entry = { name: string; bytes: Buffer; method: number; saysUtf8: boolean };

/** Reads an archive by its central directory, as programs do. @throws where a checksum, a size or a place is wrong. */
export function readZip(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (zip.readUInt32BE(at) !== 0x504b0102) throw new Error("Not an entry of a directory.");
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    if (zip.readUInt32BE(local) !== 0x504b0304) throw new Error("Not the beginning of a file.");
    if (crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error("The checksum does not hold.");
    entries.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      bytes,
      method: zip.readUInt16LE(at + 10),
      saysUtf8: (zip.readUInt16LE(at + 8) & 0x800) !== 0,
    });
    at += 46 + nameLength + extraLength + zip.readUInt16LE(at + 32);
  }
  return entries;
}
