// Measures the engine's errors on labelled pictures: `npm run calibrate -- FOLDER… [--every N] [--out FILE]`; see README.md.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { judgeFindings } from "./judge-findings";
import { judgeIdentity } from "./judge-identity";
import { say } from "./rates";
import { readFolders } from "./read-folders";

const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: { every: { type: "string", default: "1" }, out: { type: "string" } },
});
if (folders.length === 0) throw new Error("Say where labelled pictures are: npm run calibrate -- FOLDER…");

const material = await readFolders(folders);
const photos = material.people.flatMap((person) => person.photos);
const counted = [...material.counted, ...photos.map(({ report }) => ({ faces: 1, found: report.faces.length }))];
const lines = [
  `Material: ${photos.length} good photos of ${material.people.length} people, ${material.faulty.length} labelled as bad, ` +
    `${material.counted.length} counted pictures.`,
  "",
  "| faces | counted right |",
  "|---|---|",
  ...[0, 1].map((faces) => `| ${faces} | ${right(counted.filter((one) => one.faces === faces))} |`),
  `| 2 and more | ${right(counted.filter((one) => one.faces > 1))} |`,
  "",
  ...(await judgeFindings(material, Number(values.every))),
  "",
  ...judgeIdentity(material.people),
];
const text = `${lines.join("\n")}\n`;
console.log(text);
if (values.out) await writeFile(values.out, text);

function right(of: { faces: number; found: number }[]): string {
  return say({ hits: of.filter(({ faces, found }) => faces === found).length, of: of.length });
}
