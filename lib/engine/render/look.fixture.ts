import sharp from "sharp";

/** A portrait as the eye takes it in at a glance: 24×32 pixels of CIE Lab. */
export async function lookOf(portrait: Uint8Array): Promise<Float32Array> {
  const small = sharp(portrait).resize(24, 32, { fit: "fill" }).toColourspace("lab");
  const bytes = await small.raw({ depth: "float" }).toBuffer();
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

/** Mean CIE 1976 colour difference of two looks. */
export function differenceOf(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 3) {
    sum += Math.hypot(...[0, 1, 2].map((c) => (a[at + c] as number) - (b[at + c] as number)));
  }
  return sum / (a.length / 3);
}
