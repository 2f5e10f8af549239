import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { requestsPerSecond } from "../bench/http-load";

/** Plain, as load tests ask; and packed, as every browser does. Milliseconds of the server's processor for a plain one. */
export type Rate = { perSecond: number; packedPerSecond: number; cpuMs: number };

const SECONDS = 4;

/** How often a second a page is answered over loopback by the one process that serves it. */
export async function measureRate(url: string): Promise<Rate> {
  const accept = "text/html";
  const ask = (headers: Record<string, string>, seconds = SECONDS) =>
    requestsPerSecond(url, "", { seconds, headers: { accept, ...headers } });
  await ask({}, 2);
  const before = processorMs(url);
  const perSecond = await ask({});
  const cpuMs = (processorMs(url) - before) / (perSecond * SECONDS);
  return { perSecond, packedPerSecond: await ask({ "accept-encoding": "gzip, br" }), cpuMs };
}

/** Spent so far by whoever listens there. The kernel counts in hundredths of a second. */
function processorMs(url: string): number {
  const listing = execFileSync("ss", ["-ltnpH", `sport = :${new URL(url).port}`]).toString();
  const pid = /pid=(\d+)/.exec(listing)?.[1];
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
