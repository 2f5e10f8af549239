import type { Audit } from "./audit";
import type { Gallery } from "./gallery";
import type { Rate } from "./rate";

/** Null limits: the floor that the others are seen against. */
export type Line = Audit & Rate & { name: string; limits: { scriptKb: number; totalKb?: number } | null };

const HEADS = [
  "page",
  "JS gz KB",
  "total KB",
  "P/A/BP/SEO",
  "LCP s",
  "held LCP s",
  "shift",
  "requests/s",
  "packed/s",
  "CPU ms",
  "met",
];
const MOST_LCP_MS = 2000;
const MOST_SHIFT = 0.02;
const MOST_DELAY_MS = 100;
/** A thousand a second where a bare page is answered 2,500 times. */
const LEAST_RATE = 0.4;

/** One line a page, the bare one first, with whatever it misses named at the end. */
export function printLines(lines: Line[]): void {
  const floor = lines.find(({ limits }) => !limits);
  console.log(`| ${HEADS.join(" | ")} |\n|${HEADS.map(() => "---").join("|")}|`);
  for (const line of lines) {
    const { name, scriptKb, totalKb, lcpMs, heldLcpMs, shift, perSecond, packedPerSecond, cpuMs } = line;
    const scores = [line.performance, line.accessibility, line.bestPractices, line.seo].join("/");
    const met = missing(line, floor);
    const cells = [
      name,
      scriptKb.toFixed(1),
      totalKb.toFixed(0),
      scores,
      (lcpMs / 1000).toFixed(2),
      (heldLcpMs / 1000).toFixed(2),
      shift.toFixed(3),
      perSecond.toFixed(0),
      packedPerSecond.toFixed(0),
      cpuMs.toFixed(2),
      line.limits ? met.join(", ") || "yes" : "",
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** Below the table: how soon the gallery answers a thumb. */
export function printGallery({ styles, delays, shift }: Gallery): void {
  const met = Math.max(...Object.values(delays)) <= MOST_DELAY_MS && shift <= MOST_SHIFT ? "yes" : "NO";
  const all = Object.entries(delays).map(([name, ms]) => `${name} ${ms}`);
  console.log(`gallery of ${styles}, ms to the next paint: ${all.join(", ")}; shift ${shift.toFixed(3)}; met: ${met}`);
}

function missing(line: Line, floor: Line | undefined): string[] {
  const { limits } = line;
  if (!limits) return [];
  const misses = {
    JS: line.scriptKb > limits.scriptKb,
    total: line.totalKb > (limits.totalKb ?? Infinity),
    performance: line.performance < 95,
    scores: Math.min(line.accessibility, line.bestPractices, line.seo) < 100,
    LCP: line.lcpMs > MOST_LCP_MS,
    "held LCP": line.heldLcpMs > MOST_LCP_MS,
    shift: line.shift > MOST_SHIFT,
    rate: line.perSecond < LEAST_RATE * (floor?.perSecond ?? 0),
  };
  return Object.entries(misses).flatMap(([name, isMissed]) => (isMissed ? [`NOT ${name}`] : []));
}
