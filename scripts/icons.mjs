import { readFileSync, writeFileSync } from "node:fs";
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
writeFileSync("public/favicon.ico", await asIco(48));

/** One PNG in the frame of an .ico, as every browser since 2007 reads it: some ask for this address before they know another. */
async function asIco(size) {
  const picture = await sharp(Buffer.from(mark), { density: 2400 })
    .resize(size, size, { fit: "contain", background: "#0000" })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // with one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}
