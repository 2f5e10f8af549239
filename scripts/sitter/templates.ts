import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { makeTemplate } from "./make-template";
import { drawReferences } from "./references";
import { shareWork, workIfThread } from "./share-work";
import { shrinkTemplates } from "./small-templates";
import { MANIFEST, planTemplates, readManifest, sitterRequest, TEMPLATE_FOLDER, type Template } from "./template-plan";

const planned = planTemplates();

/**
 * `templates` makes the pictures of styles that are missing or no longer what their recipe says. `templates WORD…` looks
 * only at those whose name has one of the words in it (`jade`, `-bob`), `--all` makes them even if nothing has changed,
 * `--references` draws what the tests compare recipes with instead.
 */
async function main(args: string[]): Promise<void> {
  if (args.includes("--references")) return drawReferences();
  const words = args.filter((word) => !word.startsWith("--"));
  const made = readManifest();
  const stale = planned
    .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
    .filter((template) => args.includes("--all") || !isUpToDate(template, made));
  mkdirSync(TEMPLATE_FOLDER, { recursive: true });
  if (words.length === 0) removeOthers();
  console.log(`${stale.length} of ${planned.length} templates to make`);

  const fingerprints = new Map(planned.map(({ name, fingerprint }) => [name, fingerprint]));
  const started = Date.now();
  let done = 0;
  await shareWork(batchByView(stale), (name, said) => {
    // Kept after every picture, so that an interrupted run goes on where it stopped.
    made[name] = fingerprints.get(name) ?? "";
    writeManifest(made);
    const minutesLeft = (((Date.now() - started) / ++done) * (stale.length - done)) / 60_000;
    console.log(`[${done}/${stale.length}] ${said}, about ${minutesLeft.toFixed(1)} min left`);
  });
  writeManifest(made);
  await shrinkTemplates();
}

function isUpToDate({ name, fingerprint }: Template, made: Record<string, string>): boolean {
  return made[name] === fingerprint && existsSync(`${TEMPLATE_FOLDER}/${name}.webp`);
}

/** Pictures that show the same bust from the same place share its casting, whatever light they are in. */
function batchByView(templates: Template[]): string[][] {
  const batches = new Map<string, string[]>();
  for (const { name, style, variant } of templates) {
    const { yaw, pose, frame } = sitterRequest(style, variant);
    const view = JSON.stringify([variant, yaw, pose, frame]);
    batches.set(view, [...(batches.get(view) ?? []), name]);
  }
  return [...batches.values()];
}

/** Takes away the pictures of styles that are gone. */
function removeOthers(): void {
  const known = new Set(planned.map(({ name }) => `${name}.webp`));
  const pictures = readdirSync(TEMPLATE_FOLDER).filter((file) => /-(feminine|masculine|bob)\.webp$/.test(file));
  for (const file of pictures.filter((file) => !known.has(file))) rmSync(`${TEMPLATE_FOLDER}/${file}`);
}

function writeManifest(made: Record<string, string>): void {
  const names = planned.map(({ name }) => name).sort();
  const kept = Object.fromEntries(names.flatMap((name) => (made[name] ? [[name, made[name]]] : [])));
  writeFileSync(MANIFEST, `${JSON.stringify(kept, null, 2)}\n`);
}

const isThread = workIfThread(async (wanted) => {
  const template = planned.find(({ name }) => name === wanted);
  if (!template) throw new Error(`No style has a template named ${wanted}.`);
  return makeTemplate(template);
});
if (!isThread) await main(process.argv.slice(2));
