import { BACKGROUNDS } from "./backgrounds";
import { type MatteError, rankCorrelation } from "./errors";

/** `face`: height of the face, px of the made photo. */
export type Measured = MatteError & { person: string; background: string; score: number; ms: number; face: number };

/** Means per background and over all, as a table of Markdown; with `before`, its figure stands first in every cell. */
export function printTable(after: Measured[], before: Measured[] | null): void {
  const columns = ["sad", "gross", "gradient", "score"] as const;
  const cell = (of: (measured: Measured[]) => number) =>
    before ? `${of(before).toFixed(2)} → ${of(after).toFixed(2)}` : of(after).toFixed(2);
  const row = (name: string, belongs: (each: Measured) => boolean) => {
    const cells = columns.map((column) => cell((all) => mean(all.filter(belongs).map((each) => each[column]))));
    return `| ${[name, ...cells].join(" | ")} |`;
  };
  console.log("| background | SAD (thousand px) | of it gross | gradient error | score |");
  console.log("|---|---|---|---|---|");
  for (const background of BACKGROUNDS) console.log(row(background, (each) => each.background === background));
  console.log(row(`all ${after.length}`, () => true));
  // A score knows no px, so the errors are taken in squares of the face's height.
  const ranking = cell((all) =>
    rankCorrelation(
      all.map(({ score }) => score),
      all.map(({ sad, face }) => -sad / face ** 2),
    ),
  );
  console.log(`\nRank correlation of the score with the error: ${ranking}.`);
  if (before) {
    const better = after.filter((each, n) => each.sad < (before[n]?.sad ?? 0)).length;
    console.log(`Better in ${better} of ${after.length}.`);
  }
  console.log(`Cut out in ${mean(after.map(({ ms }) => ms)).toFixed(0)} ms (mean, warm).`);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
