import { readFileSync } from "node:fs";
import sharp from "sharp";

// Draws the icons for home screens from the project's mark: `node scripts/icons.mjs`.
const PAPER = "#f8f7f3";
const mark = readFileSync("app/icon.svg", "utf8");

/** @param share how much of the icon's height the mark takes: a mask may cut off all but the middle 80 % */
async function draw(file, size, share, ground) {
  const height = Math.round(size * share);
  const picture = await sharp(Buffer.from(mark), { density: 2400 }).resize({ height }).png().toBuffer();
  await sharp({ create: { width: size, height: size, channels: 4, background: ground ?? "#0000" } })
    .composite([{ input: picture }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(file);
}

await draw("public/icons/192.png", 192, 1);
await draw("public/icons/512.png", 512, 1);
await draw("public/icons/maskable-512.png", 512, 0.62, PAPER);
await draw("app/apple-icon.png", 180, 0.72, PAPER);
