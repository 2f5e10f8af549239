import { mkdirSync, readdirSync, rmSync } from "node:fs";
import sharp from "sharp";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { proofOf, type Stamp } from "./proof";

const FOLDER = "tests/recipes/references";

/** Draws what the tests compare recipes with, one PNG a style, and takes away those of styles that are gone. */
export async function drawReferences(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const slugs = new Set(STUDIO_STYLES.map(({ slug }) => slug));
  for (const slug of referenceSlugs()) if (!slugs.has(slug)) rmSync(fileOf(slug));
  for (const { slug, recipe } of STUDIO_STYLES) {
    const { rgb, width, height } = await proofOf(recipe);
    await sharp(rgb, { raw: { width, height, channels: 3 } })
      .png({ compressionLevel: 9 })
      .toFile(fileOf(slug));
  }
  console.log(`${STUDIO_STYLES.length} references drawn into ${FOLDER}`);
}

/** The look a style had when its reference was drawn. */
export async function readReference(slug: string): Promise<Stamp> {
  const { data, info } = await sharp(fileOf(slug))
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: new Uint8Array(data) };
}

/** Styles that have a reference. */
export function referenceSlugs(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".png"))
    .map((file) => file.slice(0, -".png".length));
}

function fileOf(slug: string): string {
  return `${FOLDER}/${slug}.png`;
}
