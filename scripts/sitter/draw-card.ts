import sharp from "sharp";
import { drawLine, setLine } from "@/lib/engine/render/cover/set-line";

const WIDTH = 1200;
const HEIGHT = 630;
const HERO_WIDTH = 470;
const STRIP = { width: 150, frame: 104, gap: 8 };
const [PAPER, INK, FILM, HOLE, MARK] = ["#f8f7f3", "#171613", "#1b1a18", "#060605", "#ff4b36"];
/** The loop of the grease pencil, on 100 × 133. */
const LOOP = "M58 10C88 12 95 46 91 76C87 112 62 124 42 121C14 117 7 80 11 52C15 22 42 7 72 15C80 17 86 22 89 28";
/** Which of the strip's frames is chosen. */
const CHOSEN = 2;

/** The picture of a link that is shared: the name over the door, a strip of everyday frames, and what came of one. */
export async function drawCard([hero = "", ...frames]: string[]): Promise<Buffer> {
  const height = Math.round((STRIP.frame * 4) / 3);
  const step = height + STRIP.gap;
  const left = WIDTH - HERO_WIDTH - STRIP.width;
  const top = (index: number) => Math.round((HEIGHT - frames.length * step + STRIP.gap) / 2) + index * step;
  const x = left + (STRIP.width - STRIP.frame) / 2;
  const pictures = await Promise.all([
    sharp(hero).resize(HERO_WIDTH, HEIGHT, { position: "top" }).toBuffer(),
    ...frames.map((file) => sharp(file).resize(STRIP.frame, height).toBuffer()),
  ]);
  const loop = `<path transform="translate(${x - 4} ${top(CHOSEN) - 6}) scale(${(STRIP.frame + 8) / 100} ${(height + 12) / 133})" d="${LOOP}" fill="none" stroke="${MARK}" stroke-width="3.4" stroke-linecap="round"/>`;
  const svg = (inside: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${inside}</svg>`);
  const ground = `<rect width="100%" height="100%" fill="${PAPER}"/><rect x="${left}" width="${STRIP.width}" height="100%" fill="${FILM}"/>${holes(left)}`;
  return sharp(svg(ground + (await letters())))
    .composite([
      ...pictures.map((input, index) =>
        index === 0 ? { input, left: WIDTH - HERO_WIDTH, top: 0 } : { input, left: Math.round(x), top: top(index - 1) },
      ),
      { input: svg(loop), left: 0, top: 0 },
    ])
    .flatten()
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

function holes(left: number): string {
  const rows = Array.from({ length: Math.ceil(HEIGHT / 24) }, (_, row) => 6 + row * 24);
  return rows
    .flatMap((y) =>
      [left + 6, left + STRIP.width - 16].map(
        (x) => `<rect x="${x}" y="${y}" width="10" height="13" rx="2" fill="${HOLE}"/>`,
      ),
    )
    .join("");
}

/** In outlines, so that it looks the same wherever it is drawn. */
async function letters(): Promise<string> {
  const [han, latin] = await Promise.all([
    setLine("写真馆", { weight: 500, tracking: 0.06 }),
    setLine("Xiezhen Studio", { weight: 340, tracking: -0.02 }),
  ]);
  if (!han || !latin) throw new Error("The name cannot be set.");
  return `<path fill="${INK}" d="${drawLine(han, 72, 330, 128)}${drawLine(latin, 76, 420, 60)}"/>`;
}
