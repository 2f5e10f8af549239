// Writes public/fonts: the Latin faces, cut to what the pages use. Run it again when a font package is updated.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";

const OUT = "public/fonts";
const NEWSREADER = "node_modules/@fontsource-variable/newsreader";
const GEIST = "node_modules/geist";

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");
const BASIC_LATIN = range(0x20, 0x7e);
// Dashes, quotation marks, bullet (passwords), ellipsis, prime, minus, multiplication sign, middle dot, section, degree, no-break and en space.
const PUNCTUATION =
  "\u00a0\u00a7\u00b0\u00b7\u00d7\u2002\u2009\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2032\u2212";
// Names of people and styles stand in the interface face, so it keeps the letters of western Europe.
const LATIN_1 = range(0xc0, 0xff);

// The display face is set from 280 (figures) to 400, at 14 pt and more. Above 400 it would carry a third master: +16 kB.
const DISPLAY_AXES = { opsz: { min: 14, max: 72 }, wght: { min: 280, max: 400 } };
const FEATURES = ["kern", "liga", "calt", "ccmp", "locl", "lnum", "tnum", "mark", "mkmk"];

const faces = [
  {
    from: `${NEWSREADER}/files/newsreader-latin-opsz-normal.woff2`,
    to: "newsreader.woff2",
    text: BASIC_LATIN + PUNCTUATION,
    variationAxes: DISPLAY_AXES,
  },
  {
    from: `${NEWSREADER}/files/newsreader-latin-opsz-italic.woff2`,
    to: "newsreader-italic.woff2",
    text: BASIC_LATIN + PUNCTUATION,
    variationAxes: DISPLAY_AXES,
  },
  {
    from: `${GEIST}/dist/fonts/geist-sans/Geist-Variable.woff2`,
    to: "geist.woff2",
    text: BASIC_LATIN + PUNCTUATION + LATIN_1,
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    from: `${GEIST}/dist/fonts/geist-mono/GeistMono-Variable.woff2`,
    to: "geist-mono.woff2",
    text: BASIC_LATIN,
    variationAxes: { wght: 500 },
  },
];

await mkdir(OUT, { recursive: true });
for (const { from, to, text, variationAxes } of faces) {
  const font = await subsetFont(await readFile(from), text, {
    targetFormat: "woff2",
    variationAxes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  await writeFile(path.join(OUT, to), font);
  console.log(`${to}: ${(font.length / 1024).toFixed(1)} kB`);
}
// The Open Font License asks to travel with the fonts.
await copyFile(`${NEWSREADER}/LICENSE`, `${OUT}/newsreader-OFL.txt`);
await copyFile(`${GEIST}/LICENSE.txt`, `${OUT}/geist-OFL.txt`);
