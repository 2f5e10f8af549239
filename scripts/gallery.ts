// Renders every style for a folder of photos of one person: `npm run gallery -- FOLDER OUT [portraits a style]`.
// OUT gets the pictures, contact-sheet.png, and gallery.json: an array of { style, family, ms, likeness, matte, file }.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { AppError } from "@/lib/domain/errors";
import { describe } from "@/lib/engine/describe";
import { fitPapers } from "@/lib/engine/documents/fit-papers";
import { inspect } from "@/lib/engine/inspect";
import { learn } from "@/lib/engine/learn";
import { likeness } from "@/lib/engine/likeness";
import { cutOut } from "@/lib/engine/matte/cut-out";
import type { Cutout } from "@/lib/engine/matte/cutout";
import { planPortraits, type PlanFrame, toPlanFrame } from "@/lib/engine/render/plan-portraits";
import { PROOF_WIDTH, proofRecipe } from "@/lib/engine/render/proof-recipe";
import { render } from "@/lib/engine/render/render";
import { recipeFor } from "@/lib/studio/recipe-for";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";

const FRAMES = 6;
const FEWEST = 3;
const THUMB = { width: 300, height: 400 };
const COLUMNS = 6;

type Entry = { style: string; family: string; ms: number; likeness: number | null; matte: number; file: string };

const [folder, out, perStyle = "1"] = process.argv.slice(2);
if (!folder || !out) throw new Error("Say which folder of photos, and where to: npm run gallery -- FOLDER OUT");
await mkdir(out, { recursive: true });

const { frames, cutouts, centroid } = await readPerson(folder);
const entries: Entry[] = [];
for (const style of STUDIO_STYLES) {
  const recipe = recipeFor(
    style,
    frames.map((frame) => frame.matteScore),
  );
  for (const [n, plan] of planPortraits(frames, Number(perStyle), recipe, 11).entries()) {
    const cutout = cutouts[plan.frame] as Cutout;
    const started = performance.now();
    const portrait = await render({ ...plan, cutout, recipe }).catch(sayRefusal(style.slug));
    if (!portrait) continue;
    const ms = Math.round(performance.now() - started);
    const file = `${style.slug}-${n + 1}.jpg`;
    await writeFile(join(out, file), portrait);
    const proof = proofRecipe(recipe);
    const measured = proof ? await render({ ...plan, cutout, recipe: proof, width: PROOF_WIDTH }) : portrait;
    const like = await likeness(measured, centroid);
    entries.push({
      style: style.slug,
      family: style.family,
      ms,
      likeness: like?.points ?? null,
      matte: cutout.score,
      file,
    });
    console.log(`${file}: ${ms} ms, likeness ${like?.points ?? "no face"}`);
  }
}
await writeFile(join(out, "gallery.json"), JSON.stringify(entries, null, 2));
await writeContactSheet(entries);

/** Best frames first; photos without exactly one face, and those of somebody else, are left out and named. */
async function readPerson(from: string) {
  const photos = [];
  for (const name of (await readdir(from)).filter((file) => /\.(jpe?g|png|webp|avif|heic)$/i.test(file)).toSorted()) {
    const inspected = await inspect(await readFile(join(from, name))).catch(sayRefusal(name));
    if (!inspected) continue;
    const { master } = inspected;
    const described = await describe(master);
    if (described.ok) photos.push({ id: name, master, description: described.frame });
    else console.log(`${name}: ${described.faces} faces, left out`);
  }
  if (photos.length < FEWEST) throw new Error(`${from} has ${photos.length} photos of one face; ${FEWEST} are needed.`);
  const learned = learn(photos);
  const frames: PlanFrame[] = [];
  const cutouts: Cutout[] = [];
  for (const [rank, { id }] of learned.frames.slice(0, FRAMES).entries()) {
    const photo = photos.find((candidate) => candidate.id === id);
    if (!photo) continue;
    const started = performance.now();
    const cutout = await cutOut(photo.master, photo.description);
    console.log(`${id}: cut out in ${Math.round(performance.now() - started)} ms, matte ${cutout.score.toFixed(2)}`);
    cutouts.push(cutout);
    frames.push(toPlanFrame(cutout, rank, photo.description.face.yaw, fitPapers(cutout)));
  }
  return { frames, cutouts, centroid: learned.centroid };
}

/** Papers are refused where no photo will do: that is an answer, and the gallery goes on. */
function sayRefusal(what: string) {
  return (error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    console.log(`${what}: refused, ${error.message}`);
  };
}

async function writeContactSheet(pictures: Entry[]): Promise<void> {
  const cells = await Promise.all(
    pictures.map(async ({ file }, n) => ({
      input: await sharp(join(out as string, file))
        .resize({ ...THUMB, fit: "contain", background: "#161616" })
        .png()
        .toBuffer(),
      left: (n % COLUMNS) * (THUMB.width + 8),
      top: Math.floor(n / COLUMNS) * (THUMB.height + 8),
    })),
  );
  const width = Math.min(COLUMNS, pictures.length) * (THUMB.width + 8);
  const height = Math.ceil(pictures.length / COLUMNS) * (THUMB.height + 8);
  await sharp({ create: { width, height, channels: 3, background: "#161616" } })
    .composite(cells)
    .png()
    .toFile(join(out as string, "contact-sheet.png"));
}
