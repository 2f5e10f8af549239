import { z } from "zod";

const task = z.object({ taskId: z.uuid() });
const studioTask = z.object({ studioTaskId: z.uuid() });
/** `U` and 13 digits, as the studio numbers its models. */
const studioUser = z.object({ studioUserId: z.string().regex(/^U\d{13}$/) });

/** The post the queue carries. Payloads hold ids only: a job re-reads what may have changed since. */
export const jobs = {
  "submit-training": task,
  "submit-generation": task,
  "settle-submission": z.object({
    taskId: z.uuid(),
    callId: z.uuid(),
    providerTaskId: z.string(),
    providerUserId: z.string().nullable(),
  }),
  "watch-task": task,
  "archive-portraits": task,
  "send-callback": task,
  "probe-provider": z.object({}),
  "sync-styles": z.object({}),
  "sweep-photos": z.object({}),
  "purge-portraits": z.object({}),
  "purge-shares": z.object({}),
  "blur-portraits": z.object({}),
  "studio-train": studioTask,
  "studio-render": studioTask,
  "studio-preview": studioUser,
  "give-up-task": task,
  "give-up-studio-task": studioTask,
  "give-up-studio-preview": studioUser,
};

export type JobName = keyof typeof jobs;
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]>;

type QueueSettings = {
  /** Jobs of this kind that one process works on at once. */
  concurrency: number;
  /** A worker that is silent this long has died; its job is taken up by another. At least 10. */
  heartbeatSeconds: number;
  retryLimit: number;
  /** Where a job goes that failed for good, so that what waits for it is told. */
  deadLetter?: JobName;
};

const OFTEN = { heartbeatSeconds: 10, retryLimit: 20 };

export const QUEUES: Record<JobName, QueueSettings> = {
  "give-up-task": { concurrency: 1, ...OFTEN },
  "give-up-studio-task": { concurrency: 1, ...OFTEN },
  "give-up-studio-preview": { concurrency: 1, ...OFTEN },
  "submit-training": { concurrency: 2, heartbeatSeconds: 10, retryLimit: 8, deadLetter: "give-up-task" },
  "submit-generation": { concurrency: 2, heartbeatSeconds: 10, retryLimit: 8, deadLetter: "give-up-task" },
  "settle-submission": { concurrency: 2, ...OFTEN },
  "watch-task": { concurrency: 4, ...OFTEN },
  "archive-portraits": { concurrency: 2, ...OFTEN },
  "send-callback": { concurrency: 4, ...OFTEN },
  "probe-provider": { concurrency: 1, ...OFTEN },
  "sync-styles": { concurrency: 1, heartbeatSeconds: 10, retryLimit: 3 },
  "sweep-photos": { concurrency: 1, heartbeatSeconds: 10, retryLimit: 3 },
  "purge-portraits": { concurrency: 1, heartbeatSeconds: 10, retryLimit: 3 },
  "purge-shares": { concurrency: 1, heartbeatSeconds: 10, retryLimit: 3 },
  "blur-portraits": { concurrency: 1, heartbeatSeconds: 10, retryLimit: 3 },
  "studio-train": { concurrency: 1, heartbeatSeconds: 10, retryLimit: 3, deadLetter: "give-up-studio-task" },
  "studio-render": { concurrency: 2, heartbeatSeconds: 10, retryLimit: 3, deadLetter: "give-up-studio-task" },
  "studio-preview": { concurrency: 1, heartbeatSeconds: 10, retryLimit: 3, deadLetter: "give-up-studio-preview" },
};
