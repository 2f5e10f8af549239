import "server-only";
import { closeConnection, inTransaction } from "@/lib/db/client";
import { ownOrigin } from "@/lib/env/public-url";
import { bootstrapApiKey } from "@/lib/features/accounts/bootstrap-api-key";
import { offerSetUp } from "@/lib/features/accounts/set-up";
import { SWEEPING } from "@/lib/features/photos/sweep-photos";
import { log } from "@/lib/observability/log";
import { stopBoss } from "@/lib/queue/boss";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { clearSpool } from "@/lib/storage/spool";
import { takeUpJobs } from "./jobs";

/** Everything a web process does beside answering. Where it cannot, the process ends: half a server would take uploads and never work on them. */
export async function start(): Promise<void> {
  try {
    await open();
  } catch (cause) {
    log.fatal({ cause }, "The studio cannot open.");
    process.exit(1);
  }
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

/** Opens the database, takes up jobs, and says how to begin. */
async function open(): Promise<void> {
  await takeUpJobs();
  await clearSpool();
  await bootstrapApiKey();
  await inTransaction(async (tx) => {
    // Whoever has mended what closed the provider starts again, and should not have to wait.
    await enqueueOnce(tx, "probe-provider", {}, { key: "provider" });
    await enqueueOnce(tx, "sync-styles", {}, { key: "styles" });
    await enqueueOnce(tx, "sweep-photos", {}, SWEEPING);
    await enqueueOnce(tx, "purge-portraits", {}, { key: "purge-portraits" });
    await enqueueOnce(tx, "purge-shares", {}, { key: "purge-shares" });
    await enqueueOnce(tx, "blur-portraits", {}, { key: "blur-portraits" });
  });
  const token = await offerSetUp();
  // Straight to the terminal: whoever starts a quiet log must still be able to begin.
  if (token)
    process.stdout.write(`\nNo administrator yet. Become the first one here, once: ${ownOrigin()}/set-up/${token}\n\n`);
}

async function stop(): Promise<void> {
  await stopBoss();
  await closeConnection();
}
