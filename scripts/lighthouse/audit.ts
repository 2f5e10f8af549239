import lighthouse from "lighthouse";
import { median } from "../bench/table";

/** Sizes in KB of 1,024 bytes, as they crossed the wire; scores 0 to 100; shift without a unit. */
export type Audit = {
  scriptKb: number;
  totalKb: number;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** As reckoned from a load at full speed, which is what the score is made of. */
  lcpMs: number;
  /** As it happened on a connection and a processor that were held to a phone's. */
  heldLcpMs: number;
  shift: number;
};

type Transfer = { transferSize?: number; resourceType?: string };

/**
 * A page as Lighthouse sees it on a phone with a slow connection and nothing in its cache: the median of `runs`.
 * @param port where a browser listens for it
 */
export async function audit(url: string, port: number, runs: number): Promise<Audit> {
  const seen: Audit[] = [];
  for (let run = 0; run < runs; run++) seen.push(await auditOnce(url, port));
  const middle = (of: keyof Audit) => median(seen.map((one) => one[of]));
  return {
    scriptKb: middle("scriptKb"),
    totalKb: middle("totalKb"),
    performance: middle("performance"),
    accessibility: middle("accessibility"),
    bestPractices: middle("bestPractices"),
    seo: middle("seo"),
    lcpMs: middle("lcpMs"),
    heldLcpMs: middle("heldLcpMs"),
    shift: middle("shift"),
  };
}

async function auditOnce(url: string, port: number): Promise<Audit> {
  const lhr = await look(url, { port });
  const held = await look(url, { port, throttlingMethod: "devtools", onlyCategories: ["performance"] });
  const { audits, categories } = lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? NaN;
  const details = audits["network-requests"]?.details;
  const transfers = (details?.type === "table" ? details.items : []) as Transfer[];
  const kilobytes = (of: Transfer[]) => of.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1024;
  for (const name of ["accessibility", "best-practices", "seo"]) sayFailures(url, name, lhr);
  return {
    scriptKb: kilobytes(transfers.filter(({ resourceType }) => resourceType === "Script")),
    totalKb: kilobytes(transfers),
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    lcpMs: value("largest-contentful-paint"),
    heldLcpMs: held.audits["largest-contentful-paint"]?.numericValue ?? NaN,
    shift: value("cumulative-layout-shift"),
  };
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

async function look(url: string, flags: Parameters<typeof lighthouse>[1]): Promise<Result> {
  const result = await lighthouse(url, { ...flags, logLevel: "error" });
  const error = result?.lhr.runtimeError;
  if (!result || error) throw new Error(`${url}: ${error?.message ?? "no result"}`);
  return result.lhr;
}

/** What keeps a page from a hundred stands above the table. */
function sayFailures(url: string, category: string, { categories, audits }: Result): void {
  for (const { id, weight } of categories[category]?.auditRefs ?? []) {
    const found = audits[id];
    if (weight > 0 && found && found.score !== null && found.score < 1)
      console.log(`${url}: ${found.title}`, JSON.stringify(found.details).slice(0, 400));
  }
}
