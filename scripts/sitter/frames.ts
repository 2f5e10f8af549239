import { mkdirSync } from "node:fs";
import { read } from "./bust/numbers";
import type { SitterPicture } from "./bust/render-sitter";
import { composeSitter } from "./compose";
import { takeNegative } from "./negatives";
import { printNegative } from "./print";
import { saveWebp } from "./save-webp";
import { STONE } from "./stone";
import { SNAPSHOTS, type Snapshot } from "./snapshots";

/** The example frames of the landing page's contact sheet: the sitter as her friends' phones saw her. */
const SIZE = { width: 484, height: 646 };
const LIMIT_BYTES = 25_000;

async function makeFrame({ recipe, stance, company }: Snapshot, number: number): Promise<void> {
  const frame = composeSitter(recipe.crop, SIZE.width / SIZE.height);
  const { key, others, ambient, ground } = recipe.light;
  const shared = {
    ...SIZE,
    rig: { key, others, ambient, ground },
    material: { albedo: STONE },
  };
  const sitter = takeNegative({ variant: "bob", ...shared, ...stance, frame });
  // Company stands a step behind her, half out of the picture on the right.
  const behind = { ...frame, height: frame.height * 1.12, centerX: frame.centerX - 27, centerY: frame.centerY - 1 };
  const picture = company
    ? inFrontOf(
        sitter,
        takeNegative({ variant: "masculine", ...shared, yaw: 14, pose: { turn: 4, nod: 0, tilt: -4 }, frame: behind }),
      )
    : sitter;
  // Taken in the same place, two frames share their backdrop to the last light.
  const seed = 100 + SNAPSHOTS.findIndex((other) => other.recipe.scene === recipe.scene);
  const file = `public/sitter/frame-${String(number).padStart(2, "0")}.webp`;
  const { bytes, quality } = await saveWebp(
    await printNegative({ variant: "bob", picture, frame, stance }, recipe, seed),
    SIZE,
    file,
    LIMIT_BYTES,
  );
  console.log(`${file}  ${Math.round(bytes / 1000)} kB at quality ${quality}`);
}

/** Two negatives in one print. */
function inFrontOf(front: SitterPicture, back: SitterPicture): SitterPicture {
  const alpha = front.alpha.map((share, p) => share + read(back.alpha, p) * (1 - share));
  const radiance = front.radiance.map((light, i) => {
    const p = Math.floor(i / 3);
    const own = read(front.alpha, p);
    const rest = read(back.alpha, p) * (1 - own);
    return own + rest > 0 ? (light * own + read(back.radiance, i) * rest) / (own + rest) : 0;
  });
  return { ...front, alpha, radiance };
}

const numbers = process.argv.slice(2).map(Number);
mkdirSync("public/sitter", { recursive: true });
for (const [index, snapshot] of SNAPSHOTS.entries()) {
  if (numbers.length === 0 || numbers.includes(index + 1)) await makeFrame(snapshot, index + 1);
}
