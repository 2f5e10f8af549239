import { cosine, cosinesToMajority } from "@/lib/domain/descriptors";
import { LIMITS } from "@/lib/domain/photo-thresholds";
import { equalErrors, quantile, say } from "./rates";
import type { Person } from "./read-folders";

/** How well descriptors tell people apart: two by two, and each against the centroid of a set. */
export function judgeIdentity(people: Person[]): string[] {
  const everyone = people.map(({ photos }) => photos.flatMap(({ descriptor }) => (descriptor ? [descriptor] : [])));
  const [same, different]: [number[], number[]] = [[], []];
  everyone.forEach((own, n) => {
    own.forEach((one, index) => {
      for (const other of own.slice(index + 1)) same.push(cosine(one, other));
      for (const others of everyone.slice(n + 1)) for (const other of others) different.push(cosine(one, other));
    });
  });
  const { mine, strangers } = toCentroids(everyone);
  return [
    "| compared | same person: least, 5 %, middle | other people: middle, 95 %, most | equal error at | same, taken for others | others, taken for the same |",
    "|---|---|---|---|---|---|",
    row("two photos", same, different),
    row("a photo and the centroid of a set", mine, strangers),
    "",
    `Below ${LIMITS.ownCosine.poor} a remark: own ${say({ hits: mine.filter((value) => value < LIMITS.ownCosine.poor).length, of: mine.length })}; ` +
      `strangers that pass: ${say({ hits: strangers.filter((value) => value >= LIMITS.ownCosine.poor).length, of: strangers.length })}.`,
  ];
}

function row(what: string, same: number[], different: number[]): string {
  const { at, missed, confused } = equalErrors(same, different);
  const three = (values: number[], ...shares: number[]) =>
    shares.map((share) => quantile(values, share).toFixed(3)).join(", ");
  return `| ${what} | ${three(same, 0, 0.05, 0.5)} | ${three(different, 0.5, 0.95, 1)} | ${at.toFixed(3)} | ${say(missed)} | ${say(confused)} |`;
}

/** Each person's photos against her other ones, and everybody else's against all of hers. */
function toCentroids(everyone: Float32Array[][]): { mine: number[]; strangers: number[] } {
  const [mine, strangers]: [number[], number[]] = [[], []];
  const sets = everyone.filter((own) => own.length >= LIMITS.facesToCompare);
  for (const own of sets) {
    const rule = { floor: -1, atLeast: LIMITS.facesToCompare };
    mine.push(...(cosinesToMajority(own, rule) ?? []));
    for (const other of everyone.filter((others) => others !== own).flat()) {
      const all = cosinesToMajority([...own, other], { ...rule, floor: LIMITS.ownCosine.poor });
      strangers.push(all?.at(-1) ?? -1);
    }
  }
  return { mine, strangers };
}
