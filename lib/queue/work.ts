import "server-only";
import { log } from "@/lib/observability/log";
import { getBoss } from "./boss";
import { type JobName, type JobPayload, jobs, QUEUES } from "./jobs";

/** Takes up jobs of one kind. The handler must be safe to run twice: a killed process's work comes again. */
export async function work<Name extends JobName>(
  name: Name,
  handle: (payload: JobPayload<Name>) => Promise<void>,
): Promise<void> {
  const boss = await getBoss();
  const { concurrency, heartbeatSeconds } = QUEUES[name];
  const options = {
    localConcurrency: concurrency,
    pollingIntervalSeconds: 1,
    // Delayed jobs send no notice when their time comes, so this is how exactly they are kept.
    notifyPollingIntervalSeconds: 1,
    heartbeatRefreshSeconds: heartbeatSeconds / 4,
  };
  await boss.work(name, options, async (batch) => {
    for (const job of batch) {
      try {
        await handle(jobs[name].parse(job.data) as JobPayload<Name>);
      } catch (cause) {
        log.error({ job: name, payload: job.data, cause }, "job failed");
        throw cause;
      }
    }
  });
}
