export type Row = { what: string; measured: string; floor: string; bound: string; met: boolean | null };

/** One line a row, each figure beside the floor of the same run. */
export function printTable(rows: Row[]): void {
  const cells = rows.map(({ what, measured, floor, bound, met }) => [
    what,
    measured,
    floor,
    bound,
    met === null ? "" : met ? "yes" : "NO",
  ]);
  console.log(["| what | measured | floor, same run | bound | met |", "|---|---|---|---|---|"].join("\n"));
  for (const row of cells) console.log(`| ${row.join(" | ")} |`);
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Enough for both of the engine's threads to have compiled what they run: the bounds are for warm ones. */
const WARM_UPS = 6;

/** Median milliseconds of `rounds` runs, after those that warm up. */
export async function time(work: () => Promise<unknown>, rounds = 5): Promise<number> {
  for (let run = 0; run < WARM_UPS; run++) await work();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}
