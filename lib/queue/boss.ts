import "server-only";
import { fromPglite, PgBoss, type ConstructorOptions } from "pg-boss";
import { getConnection } from "@/lib/db/client";
import { log } from "@/lib/observability/log";
import { QUEUES } from "./jobs";

// pg-boss after kill -9: its watch runs this often, so that lost work is taken up within about 15 s.
const WATCH_SECONDS = 5;
// Whoever died is told by a heartbeat. A job that lives and takes long (twenty photos over a slow line) is not run twice.
const LONGEST_SECONDS = 3600;

const holder = globalThis as typeof globalThis & { xiezhenBoss?: Promise<PgBoss>; xiezhenBossStarted?: boolean };

/** The queue of this process, started once, on the same database as everything else. */
export function startBoss(): Promise<PgBoss> {
  holder.xiezhenBoss ??= start().catch((error: unknown) => {
    holder.xiezhenBoss = undefined;
    throw error;
  });
  return holder.xiezhenBoss;
}

/** The started queue. @throws where it was not started: starting it inside a transaction would wait for itself on PGlite. */
export async function getBoss(): Promise<PgBoss> {
  if (!holder.xiezhenBoss || !holder.xiezhenBossStarted) throw new Error("The queue has not been started.");
  return holder.xiezhenBoss;
}

export async function stopBoss(): Promise<void> {
  const boss = holder.xiezhenBoss;
  holder.xiezhenBoss = undefined;
  holder.xiezhenBossStarted = false;
  await (await boss)?.stop({ graceful: true, timeout: 20_000 });
}

async function start(): Promise<PgBoss> {
  const connection = await getConnection();
  const where: ConstructorOptions =
    connection.engine === "pglite"
      ? { db: fromPglite(connection.pglite), backend: "pglite" }
      : { connectionString: connection.url, max: 4 };
  const boss = new PgBoss({
    ...where,
    useListenNotify: true,
    superviseIntervalSeconds: WATCH_SECONDS,
    monitorIntervalSeconds: WATCH_SECONDS,
    schedule: false,
  });
  boss.on("error", (cause) => log.error({ cause }, "queue failed"));
  await boss.start();
  for (const [name, { heartbeatSeconds, retryLimit, deadLetter }] of Object.entries(QUEUES)) {
    await boss.createQueue(name, {
      notify: true,
      heartbeatSeconds,
      retryLimit,
      ...(deadLetter ? { deadLetter } : {}),
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds: LONGEST_SECONDS,
      retryDelayMax: 60,
      deleteAfterSeconds: 24 * 3600,
    });
  }
  holder.xiezhenBossStarted = true;
  return boss;
}
