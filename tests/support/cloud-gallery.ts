import { afterAll, beforeAll, beforeEach } from "vitest";
import { getDb } from "@/lib/db/client";
import { tasks } from "@/lib/db/schema";
import type { Viewer } from "@/lib/domain/viewer";
import { archivePortraits } from "@/lib/features/portraits/archive-portraits";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { watchTask } from "@/lib/features/tasks/watch-task";
import { startBoss } from "@/lib/queue/boss";
import { cloudModel, cloudStyle, cloudTask, fake, openCloudStudio } from "./cloud-studio";
import { signInAs } from "./people";

type Gallery = {
  viewer: Viewer;
  order: { ownerId: string; modelId: string; styleId: string };
};

/** For a whole test file: somebody with a model and a style on the stand-in cloud, and before each test no task. */
export function cloudGallery(): Gallery {
  const gallery = {} as Gallery;
  beforeAll(async () => {
    await openCloudStudio();
    await startBoss();
    gallery.viewer = await signInAs("Wan");
    const ownerId = gallery.viewer.userId;
    gallery.order = { ownerId, modelId: await cloudModel(ownerId), styleId: await cloudStyle() };
  });
  afterAll(async () => {
    await fake.close();
    await (await import("@/lib/studio/engine-pool")).closeEngine();
  });
  beforeEach(async () => {
    await (await getDb()).delete(tasks);
    fake.states = [3];
    fake.results = { count: 4, goodForReads: Infinity, dead: [], early: [] };
    fake.paid = { training: 0, generation: 0 };
    gallery.viewer = await signInAs("Wan");
  });
  return gallery;
}

/** An order that the cloud has taken. */
export async function submittedOrder({ order }: Gallery): Promise<string> {
  const taskId = await cloudTask(order);
  await submitGeneration({ taskId });
  return taskId;
}

/** What the jobs do one after the other, without the waiting between them. */
export async function followTask(taskId: string, looks = 3): Promise<void> {
  for (let look = 0; look < looks; look++) {
    await watchTask({ taskId });
    await archivePortraits({ taskId });
  }
  await watchTask({ taskId });
}

/** In how many seconds the one job of a kind that waits for a task is due; null where none waits. */
export async function dueIn(name: "watch-task" | "archive-portraits", taskId: string): Promise<number | null> {
  const [job, ...more] = await (await startBoss()).findJobs(name, { key: taskId, queued: true });
  if (more.length > 0) throw new Error(`${more.length + 1} jobs wait where one should.`);
  return job ? (new Date(job.startAfter).getTime() - Date.now()) / 1000 : null;
}
