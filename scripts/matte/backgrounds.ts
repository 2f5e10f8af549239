import sharp from "sharp";
import { fractalNoise, hash01 } from "@/lib/engine/pixels/noise";

export type Background = (typeof BACKGROUNDS)[number];
export const BACKGROUNDS = ["grey", "gradient", "brick", "foliage", "lettering", "shelf", "dark"] as const;

type Rgb = readonly [number, number, number];
/** What a background may know of the person: whose colours to come close to, and where her head is (px). */
export type Sitter = { hair: Rgb; head: { x: number; y: number; height: number } };

/** RGB bytes of a made background, always the same for the same name, size and seed. */
export async function paintBackground(
  name: Background,
  width: number,
  height: number,
  sitter: Sitter,
  seed: number,
): Promise<Uint8Array> {
  switch (name) {
    case "grey":
      return fill(width, height, (x, y) => shade([128, 128, 128], 6 * fractalNoise(x / 300, y / 300, 2, seed)));
    case "gradient":
      return fill(width, height, (x, y) =>
        mixed([190, 150, 120], [60, 90, 130], 0.6 * (y / height) + (0.4 * x) / width),
      );
    case "brick":
      return fill(width, height, (x, y) => brick(x, y, sitter.head.height / 7, seed));
    case "foliage":
      return fill(width, height, (x, y) => leaf(x, y, sitter.head.height, seed));
    case "dark":
      return fill(width, height, (x, y) => shade([24, 22, 24], 14 * fractalNoise(x / 220, y / 220, 3, seed)));
    case "lettering":
      return fromSvg(width, height, lettering(width, height, sitter, seed), 0.004 * sitter.head.height);
    case "shelf":
      return fromSvg(width, height, shelf(width, height, sitter.head.height, seed), 0.006 * sitter.head.height);
  }
}

function fill(width: number, height: number, colour: (x: number, y: number) => Rgb): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) rgb.set(colour(x, y).map(toByte), at);
  }
  return rgb;
}

const toByte = (value: number) => Math.round(Math.min(255, Math.max(0, value)));
const shade = ([r, g, b]: Rgb, by: number): Rgb => [r + by, g + by, b + by];
const mixed = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

function brick(x: number, y: number, size: number, seed: number): Rgb {
  const row = Math.floor(y / size);
  const along = x + (row % 2) * size;
  const joint = Math.min(y % size, size - (y % size), along % (2 * size), 2 * size - (along % (2 * size)));
  if (joint < size * 0.07) return shade([176, 168, 158], 10 * (hash01(x, y, seed) - 0.5));
  const tone = hash01(row, Math.floor(along / (2 * size)), seed + 1);
  return shade([120 + 40 * tone, 70 + 25 * tone, 55 + 20 * tone], 26 * fractalNoise(x / 9, y / 9, 3, seed));
}

/** Leaves in two depths with light between them. */
function leaf(x: number, y: number, head: number, seed: number): Rgb {
  const near = fractalNoise((x / head) * 9, (y / head) * 9, 4, seed);
  const far = fractalNoise((x / head) * 4, (y / head) * 4, 3, seed + 7);
  const green = mixed([30, 48, 22], [120, 150, 70], 0.5 + 0.9 * near);
  return far > 0.22 ? mixed(green, [226, 226, 196], Math.min(1, (far - 0.22) * 5)) : green;
}

async function fromSvg(width: number, height: number, body: string, blur: number): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;
  const drawn = sharp(Buffer.from(svg)).flatten({ background: "#fff" });
  return (blur > 0.3 ? drawn.blur(blur) : drawn).toColourspace("srgb").raw().toBuffer();
}

const css = (colour: Rgb) => `rgb(${colour.map(toByte).join(",")})`;

/** A sponsors' wall: strokes and rings of letters, some of them right behind the hair, in colours that hair and skin have too. */
function lettering(width: number, height: number, { hair, head }: Sitter, seed: number): string {
  const random = (n: number, k: number) => hash01(n, k, seed + 31);
  const inks: Rgb[] = [[245, 245, 245], [20, 24, 40], shade(hair, 25), [200, 40, 50], [214, 172, 120]];
  const size = head.height * 0.34;
  const parts = [`<rect width="100%" height="100%" fill="${css([52, 78, 128])}"/>`];
  let n = 0;
  for (let y = -size; y < height + size; y += size * 1.5) {
    for (let x = -size; x < width + size; x += size * 1.05, n++) {
      const ink = css(inks[Math.floor(random(n, 1) * inks.length)] as Rgb);
      const left = x + random(n, 2) * size * 0.3;
      const thick = size * (0.13 + 0.12 * random(n, 3));
      const bar = (u: number, v: number, w: number, h: number) =>
        `<rect x="${left + u * size}" y="${y + v * size}" width="${w}" height="${h}" fill="${ink}"/>`;
      const kind = Math.floor(random(n, 4) * 4);
      if (kind === 0) {
        const r = size * 0.4;
        parts.push(
          `<circle cx="${left + r}" cy="${y + size / 2}" r="${r}" fill="none" stroke="${ink}" stroke-width="${thick}"/>`,
        );
      } else {
        parts.push(bar(0, 0, thick, size));
        if (kind > 1) parts.push(bar(0, 0, size * 0.7, thick), bar(0, 0.45, size * 0.6, thick));
        if (kind > 2) parts.push(bar(0.6, 0, thick, size));
      }
    }
  }
  return parts.join("");
}

/** Books side by side on boards, a few leaning, as upright as a person is. */
function shelf(width: number, height: number, head: number, seed: number): string {
  const random = (n: number, k: number) => hash01(n, k, seed + 57);
  const parts = [`<rect width="100%" height="100%" fill="${css([58, 40, 28])}"/>`];
  const tall = head * 0.9;
  let n = 0;
  for (let bottom = tall; bottom < height + tall; bottom += tall * 1.12) {
    parts.push(`<rect x="0" y="${bottom}" width="${width}" height="${tall * 0.1}" fill="${css([142, 102, 66])}"/>`);
    for (let x = 0; x < width; n++) {
      const thick = head * (0.05 + 0.11 * random(n, 1));
      const high = tall * (0.6 + 0.35 * random(n, 2));
      const tone: Rgb = [40 + 190 * random(n, 3), 40 + 160 * random(n, 4), 40 + 150 * random(n, 5)];
      parts.push(`<rect x="${x}" y="${bottom - high}" width="${thick}" height="${high}" fill="${css(tone)}"/>`);
      parts.push(
        `<rect x="${x + thick * 0.3}" y="${bottom - high * 0.8}" width="${thick * 0.4}" height="${high * 0.25}" fill="${css(shade(tone, 60))}"/>`,
      );
      x += thick + (random(n, 6) > 0.85 ? thick : 1);
    }
  }
  return parts.join("");
}
