import "server-only";
import { type Db as BossDb, type DrizzleTransactionLike, fromDrizzle } from "pg-boss";
import { sql } from "@/lib/db/sql";
import type { Tx } from "@/lib/db/client";
import { getBoss } from "./boss";
import { type JobName, type JobPayload, jobs } from "./jobs";

// Our transactions are typed for both drivers at once, and drizzle then leaves the shape of raw results open.
const inside = (tx: Tx): BossDb => fromDrizzle(tx as unknown as DrizzleTransactionLike, sql);

type Delay = { afterSeconds?: number };

/** Posts a job in the caller's transaction, so that no row ever waits for a job that was not sent. */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayload<Name>,
  { afterSeconds }: Delay = {},
): Promise<void> {
  const boss = await getBoss();
  await boss.send(name, jobs[name].parse(payload), {
    db: inside(tx),
    ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
  });
}

/** Like `enqueueOnce`, but a job that waits already keeps its time, which may be nearer. */
export async function enqueueUnlessWaiting<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayload<Name>,
  { key, afterSeconds = 0 }: Delay & { key: string },
): Promise<void> {
  const boss = await getBoss();
  const waiting = await boss.findJobs(name, { key, queued: true, limit: 1, db: inside(tx) });
  if (waiting.length === 0) await enqueueOnce(tx, name, payload, { key, afterSeconds });
}

/** Like `enqueue`, but not where such a job waits or is worked on already, which does the same. */
export async function enqueueUnlessUnderWay<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayload<Name>,
  { key }: { key: string },
): Promise<void> {
  const boss = await getBoss();
  const known = await boss.findJobs(name, { key, db: inside(tx) });
  if (!known.some(({ state }) => UNDER_WAY.has(state))) await enqueueOnce(tx, name, payload, { key });
}

const UNDER_WAY: ReadonlySet<string> = new Set(["created", "retry", "active"]);

/** Like `enqueue`, but at most one such job waits for a key; a later call only moves its time. */
export async function enqueueOnce<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayload<Name>,
  { key, afterSeconds = 0 }: Delay & { key: string },
): Promise<void> {
  const boss = await getBoss();
  await boss.upsert(name, jobs[name].parse(payload), {
    db: inside(tx),
    singletonKey: key,
    startAfter: afterSeconds,
  });
}
