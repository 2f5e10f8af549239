import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import sharp, { type Sharp } from "sharp";
import { PROOF } from "@/components/site/showcase";
import { drawCard } from "./draw-card";
import { fingerprintOf, planSitePictures, SITE_FOLDER, SITE_MANIFEST, type SitePicture } from "./site-plan";

const FILM = "#1b1a18";

/** A strip of film with a family's styles on it, so that sixty pictures are six requests. */
async function drawProof({ from, width }: SitePicture): Promise<Sharp> {
  const { height } = PROOF;
  const frames = await Promise.all(from.map((file) => sharp(file).resize(width, height).toBuffer()));
  return sharp({
    create: { width: from.length * (width + PROOF.gap) - PROOF.gap, height, channels: 3, background: FILM },
  }).composite(frames.map((input, index) => ({ input, left: index * (width + PROOF.gap), top: 0 })));
}

async function draw(picture: SitePicture): Promise<Buffer> {
  if (picture.kind === "card") return drawCard(picture.from);
  const [file] = picture.from;
  const drawn = picture.kind === "proof" ? await drawProof(picture) : sharp(file).resize(picture.width);
  return drawn.webp({ quality: picture.kind === "proof" ? 54 : 70, effort: 6, smartSubsample: true }).toBuffer();
}

// Nothing is left there of what is no longer shown.
rmSync(SITE_FOLDER, { recursive: true, force: true });
mkdirSync(SITE_FOLDER, { recursive: true });
const planned = planSitePictures();
for (const picture of planned) {
  const bytes = await draw(picture);
  writeFileSync(`${SITE_FOLDER}/${picture.name}`, bytes);
  console.log(`${picture.name} ${(bytes.length / 1000).toFixed(1)} kB`);
}
const made = planned.map((picture) => [picture.name, fingerprintOf(picture)]);
writeFileSync(SITE_MANIFEST, `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`);
