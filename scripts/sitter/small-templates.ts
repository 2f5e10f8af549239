import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { planTemplates, TEMPLATE_FOLDER, type Template } from "./template-plan";

export const SMALL_FOLDER = `${TEMPLATE_FOLDER}/small`;
const SMALL_WIDTH = 384;
const BLUR_WIDTH = 6;
/** What stands in for each template until it has loaded, and of which template it was made. */
const BLURS = "lib/studio/styles/template-blurs.json";

type Blurs = Record<string, { made: string; blur: string }>;

/** Templates that the gallery shows: each style with the one sitter it is shown with. */
export function shownTemplates(): Template[] {
  return planTemplates().filter(({ style, variant }) => variant === style.sitter);
}

export function readBlurs(): Blurs {
  return existsSync(BLURS) ? (JSON.parse(readFileSync(BLURS, "utf8")) as Blurs) : {};
}

/** Makes the small copy and the placeholder of every template shown that has none, or that was drawn again since. */
export async function shrinkTemplates(): Promise<void> {
  mkdirSync(SMALL_FOLDER, { recursive: true });
  const before = readBlurs();
  const after: Blurs = {};
  for (const { name, fingerprint } of shownTemplates()) {
    const small = `${SMALL_FOLDER}/${name}.webp`;
    const kept = before[name];
    after[name] = kept?.made === fingerprint && existsSync(small) ? kept : await shrink(name, small, fingerprint);
  }
  for (const file of readdirSync(SMALL_FOLDER)) {
    if (!after[file.replace(/\.webp$/, "")]) rmSync(`${SMALL_FOLDER}/${file}`);
  }
  writeFileSync(BLURS, `${JSON.stringify(after, null, 2)}\n`);
}

async function shrink(name: string, small: string, made: string): Promise<Blurs[string]> {
  const large = sharp(`${TEMPLATE_FOLDER}/${name}.webp`);
  await large.clone().resize(SMALL_WIDTH).webp({ quality: 72, effort: 6, smartSubsample: true }).toFile(small);
  const blur = await large.clone().resize(BLUR_WIDTH).webp({ quality: 40, effort: 6 }).toBuffer();
  return { made, blur: blur.toString("base64") };
}
