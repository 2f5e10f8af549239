import "server-only";
import { closeConnection, inTransaction } from "@/lib/db/client";
import { env } from "@/lib/env/env";
import { publicUrl } from "@/lib/env/public-url";
import { offerSetUp } from "@/lib/features/accounts/set-up";
import { log } from "@/lib/observability/log";
import { stopBoss } from "@/lib/queue/boss";
import { enqueue } from "@/lib/queue/enqueue";
import { emptySpool } from "@/lib/storage/spool";
import { takeUpJobs } from "./jobs";

/** Everything a web process does beside answering: it opens the database, takes up jobs, and says how to begin. */
export async function start(): Promise<void> {
  await emptySpool();
  await takeUpJobs();
  await inTransaction((tx) => enqueue(tx, "sync-styles", {}));
  const token = await offerSetUp();
  const origin = publicUrl() ?? `http://localhost:${env.PORT}`;
  if (token) log.info(`No administrator yet. Become the first one here, once: ${origin}/set-up/${token}`);
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

async function stop(): Promise<void> {
  await stopBoss();
  await closeConnection();
}
