// Error of cutouts whose truth is known: `npm run measure:matte -- [--cases DIR] [--before FILE] [--json FILE] [FOLDER…]`.
// People are the best-scored frames of every FOLDER and of the test man; each is put before made backgrounds and taken out again.
// `--cases` keeps the made photos for another version of the engine, `--before` sets that version's `--json` beside this one's.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { describe } from "@/lib/engine/describe";
import { inspect } from "@/lib/engine/inspect";
import { cutOut } from "@/lib/engine/matte/cut-out";
import { faceFrameOf } from "@/lib/engine/matte/face-mesh";
import { franckFrames } from "@/tests/fixtures/faces";
import { keepCases, makeCases, readCases, type Case } from "./cases";
import { compareMattes } from "./errors";
import { type KnownPerson, knowPerson } from "./known-person";
import { matteOf } from "./matte-of";
import { type Measured, printTable } from "./print-table";

const PER_FOLDER = 2;

const { values, positionals } = parseArgs({
  options: { cases: { type: "string" }, before: { type: "string" }, json: { type: "string" } },
  allowPositionals: true,
});
const kept = values.cases ? await readCases(values.cases) : [];
const cases = kept.length > 0 ? kept : await makeCases(await gatherPeople(positionals));
if (values.cases && kept.length === 0) await keepCases(values.cases, cases);

const measured: Measured[] = [];
for (const made of cases) measured.push(await measure(made));
if (values.json) await writeFile(values.json, JSON.stringify(measured, null, 2));
printTable(measured, values.before ? (JSON.parse(await readFile(values.before, "utf8")) as Measured[]) : null);

async function measure({ person, background, photo, truth, width }: Case): Promise<Measured> {
  const described = await describe(photo);
  if (!described.ok) throw new Error(`${person} before ${background}: ${described.faces} faces.`);
  await cutOut(photo, described.frame);
  const started = performance.now();
  const cutout = await cutOut(photo, described.frame);
  const ms = Math.round(performance.now() - started);
  const guess = await matteOf(cutout, described.frame);
  const face = faceFrameOf(described.frame.mesh).height;
  return { person, background, score: cutout.score, ms, face, ...compareMattes(guess, truth, width) };
}

async function gatherPeople(folders: string[]): Promise<KnownPerson[]> {
  const people = await best(franckFrames(), 1);
  for (const folder of folders) {
    const names = (await readdir(folder)).toSorted();
    people.push(
      ...(await best(
        names.map((name) => join(folder, name)),
        PER_FOLDER,
      )),
    );
  }
  return Promise.all(
    people.map(({ path, master, frame }, n) =>
      knowPerson(`${n}-${basename(path, ".jpg")}`, master, frame, { earring: n % 2 === 1, seed: n }),
    ),
  );
}

/** The frames with the best mattes: a faulty one would make a faulty truth. */
async function best(paths: string[], count: number) {
  const found = [];
  for (const path of paths) {
    const { master } = await inspect(await readFile(path));
    const described = await describe(master);
    if (!described.ok) continue;
    const { score } = await cutOut(master, described.frame);
    found.push({ path, master, frame: described.frame, score });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, count);
}
