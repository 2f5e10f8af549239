import type { PhotoReport } from "@/lib/domain/photo";

const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "mif1", "msf1"];

/** What the bytes are, by their first few and never by a file's name; null when it is none of the five kinds. */
export function recogniseFormat(bytes: Uint8Array): PhotoReport["format"] | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(4, 8) !== "ftyp") return null;

  // ISO base media files name their brand, then the brands they can also be read as (ISO/IEC 14496-12, 4.3).
  const brand = text(8, 12);
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const alsoReadAs = text(16, Math.min(size, 256));
  if (brand.startsWith("avi") || (brand === "mif1" && alsoReadAs.includes("avif"))) return "avif";
  return HEIC_BRANDS.includes(brand) ? "heic" : null;
}
