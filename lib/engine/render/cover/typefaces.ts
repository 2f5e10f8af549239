import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import opentype, { type Font } from "opentype.js";
import wawoff2 from "wawoff2";

/**
 * Newsreader sets what it can, at its largest optical size; Noto Serif SC the rest: Han, kana, Cyrillic. Both come as many
 * small files, each for a range of characters, and only those that hold a letter in use are opened.
 */
const FAMILIES = [
  { name: "@fontsource-variable/newsreader", file: (part: string) => `newsreader-${part}-opsz-normal.woff2` },
  { name: "@fontsource-variable/noto-serif-sc", file: (part: string) => `noto-serif-sc-${part}-wght-normal.woff2` },
];
const LARGEST_OPTICAL_SIZE = 72;

type Part = { name: string; ranges: [number, number][] };
type Family = { folder: string; file: (part: string) => string; parts: Part[] };

let families: Promise<Family[]> | undefined;
/** Opened fonts, the longest unused first. One takes a megabyte of a thread's small heap, and Han alone has a hundred of them. */
const fonts = new Map<string, Promise<Font>>();
const MOST_OPEN = 24;

/** The font that has this character, from installed packages only; null where none of ours has it. */
export async function fontFor(char: string): Promise<Font | null> {
  const code = char.codePointAt(0) ?? 0;
  families ??= Promise.all(FAMILIES.map(readFamily));
  for (const { folder, file, parts } of await families) {
    for (const { name, ranges } of parts) {
      if (!ranges.some(([from, to]) => code >= from && code <= to)) continue;
      const font = await openFont(join(folder, "files", file(name.replace(/[[\]]/g, ""))));
      // A range says what a file may hold; glyph 0 is the empty box.
      if (font.charToGlyph(char).index !== 0) return font;
    }
  }
  return null;
}

/** One letter in a weight of 200 to 800, scaled to an em of 1. */
export function letterOf(font: Font, char: string, weight: number) {
  const axes = font.tables.fvar?.axes.map(({ tag }) => tag) ?? [];
  const coordinates = { wght: weight, ...(axes.includes("opsz") ? { opsz: LARGEST_OPTICAL_SIZE } : {}) };
  const { advanceWidth, path } = font.variation.getTransform(font.charToGlyph(char), coordinates);
  return { advance: advanceWidth / font.unitsPerEm, commands: path.commands, perEm: font.unitsPerEm };
}

async function readFamily({ name, file }: (typeof FAMILIES)[number]): Promise<Family> {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const ranges = JSON.parse(await readFile(join(folder, "unicode.json"), "utf8")) as Record<string, string>;
  const parts = Object.entries(ranges).map(([part, text]) => ({ name: part, ranges: text.split(",").map(toRange) }));
  return { folder, file, parts };
}

/** `U+4e00-4e0b` or `U+4e0d`. */
function toRange(text: string): [number, number] {
  const [from = 0, to = from] = text
    .replace(/^U\+/i, "")
    .split("-")
    .map((end) => parseInt(end, 16));
  return [from, to];
}

function openFont(path: string): Promise<Font> {
  const font = fonts.get(path) ?? readFont(path);
  fonts.delete(path);
  fonts.set(path, font);
  const [longestUnused] = fonts.keys();
  if (fonts.size > MOST_OPEN && longestUnused) fonts.delete(longestUnused);
  font.catch(() => fonts.delete(path));
  return font;
}

async function readFont(path: string): Promise<Font> {
  const bytes = await wawoff2.decompress(await readFile(path));
  return opentype.parse(Uint8Array.from(bytes).buffer);
}
