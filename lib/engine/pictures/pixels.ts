import sharp, { type Sharp } from "sharp";

/** An upright picture in sRGB, three bytes a pixel, row by row. */
export type Pixels = { data: Uint8Array; width: number; height: number };

/** Opens pixels for sharp without copying them. */
export function openPixels({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Runs a pipeline to the end and keeps three channels of it. */
export async function readPixels(pipeline: Sharp): Promise<Pixels> {
  const { data, info } = await pipeline.raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`Expected three channels and got ${info.channels}`);
  return { data, width: info.width, height: info.height };
}
