import sharp from "sharp";
import { FINDING_CODES, type FindingCode } from "@/lib/domain/finding";
import { judgePhoto } from "@/lib/domain/judge-photo";
import { judgeSet, type PhotoInSet } from "@/lib/domain/judge-set";
import { inspect, type Inspection } from "@/lib/engine/inspect";
import { COPIES, makeFaulty } from "./make-faulty";
import { say } from "./rates";
import type { Labelled, Material } from "./read-folders";

/** Told by the tables of faces and of identity. */
const ELSEWHERE: FindingCode[] = ["several_faces", "other_person", "several_people"];

type Tally = { right: number; missed: string[]; of: number };

/** Confusion of every finding: labelled and made positives, and every good photo as a negative. */
export async function judgeFindings({ people, faulty }: Material, every: number): Promise<string[]> {
  const good = people.flatMap(({ photos }) => photos);
  const tallies = new Map(FINDING_CODES.map((code) => [code, { right: 0, missed: [] as string[], of: 0 }]));
  const count = (code: FindingCode, how: string, said: string[]) => tell(tallies.get(code), how, said.includes(code));

  for (const { code, photo } of faulty) count(code, "real", codesOf(photo));
  for (const photo of good.filter((_, index) => index % every === 0)) {
    for (const { code, how, bytes } of await makeFaulty(photo)) {
      count(code, how, await inspect(bytes).then(codesOf, (error: { reason?: string }) => [error.reason ?? ""]));
    }
    for (const [how, copy] of Object.entries(COPIES)) {
      const bytes = await copy(sharp(photo.master), photo.report).jpeg({ quality: 88 }).toBuffer();
      count("duplicate", how, codesOfPair(photo, await inspect(bytes)));
    }
  }
  const head = [
    "| finding | found, of those that have it | missed were | said, of good photos that do not have it |",
    "|---|---|---|---|",
  ];
  const rows = FINDING_CODES.filter((code) => !ELSEWHERE.includes(code)).map((code) => {
    const { right, missed, of } = tallies.get(code) ?? { right: 0, missed: [], of: 0 };
    const wrong =
      code === "duplicate"
        ? falseCopies(people)
        : { hits: good.filter((photo) => codesOf(photo).includes(code)).length, of: good.length };
    return `| ${code} | ${say({ hits: right, of })} | ${summed(missed)} | ${say(wrong)} |`;
  });
  return [...head, ...rows];
}

function tell(tally: Tally | undefined, how: string, isSaid: boolean): void {
  if (!tally) return;
  tally.of += 1;
  if (isSaid) tally.right += 1;
  else tally.missed.push(how);
}

function codesOf({ report }: Inspection): string[] {
  return judgePhoto(report).map(({ code }) => code);
}

const inSet = ({ report, descriptor }: Inspection, id: string): PhotoInSet => ({
  id,
  report,
  descriptor,
  setAside: false,
});

function codesOfPair(first: Inspection, second: Inspection): string[] {
  const judged = judgeSet([inSet(first, "first"), inSet(second, "second")]);
  return judged.get("second")?.findings.map(({ code }) => code) ?? [];
}

/** Two different photos of one person that are taken for copies. */
function falseCopies(people: { photos: Labelled[] }[]): { hits: number; of: number } {
  const pairs = people.flatMap(({ photos }) =>
    photos.flatMap((one, index) => photos.slice(index + 1).map((other) => codesOfPair(one, other))),
  );
  return { hits: pairs.filter((said) => said.includes("duplicate")).length, of: pairs.length };
}

/** "2 × leaning, real". */
function summed(words: string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, times]) => (times > 1 ? `${times} × ${word}` : word)).join(", ");
}
