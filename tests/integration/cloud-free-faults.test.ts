import { beforeEach, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { getDb } from "@/lib/db/client";
import { portraits, providerStates, styles } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import { submitTraining } from "@/lib/features/models/submit-training";
import { archivePortraits } from "@/lib/features/portraits/archive-portraits";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { watchTask } from "@/lib/features/tasks/watch-task";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { cloudGallery, submittedOrder } from "@/tests/support/cloud-gallery";
import { cloudModel, cloudTask, fake } from "@/tests/support/cloud-studio";

/* Every fault at every call that costs nothing: it may be made again, so nothing is lost, and nothing is paid twice. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

const gallery = cloudGallery();
beforeEach(async () => {
  await letPass();
  fake.states = [1, 3];
});

/** What time and an administrator do: the rest is over, and a closed provider has been opened again. */
const letPass = async () => void (await (await getDb()).delete(providerStates));
const faults = FAULTS.map((fault) => [fault.name, fault] as const);

test.each(faults)("%s while a photo goes up: the training goes on, or ends in words", async (_, fault) => {
  const modelId = await cloudModel(gallery.viewer.userId, "training");
  const taskId = await cloudTask({ ownerId: gallery.viewer.userId, modelId });
  const before = fake.uploads.length;
  fake.failNext("upload_file", fault);
  await submitTraining({ taskId });
  expect(fake.paid.training).toBe(0);
  const refused = (await findTask(taskId))?.state === "failed";
  expect(refused).toBe(/^(a ret other|an invalid body)/.test(fault.name));
  await letPass();
  await submitTraining({ taskId });
  await submitTraining({ taskId });
  expect(fake.paid.training).toBe(refused ? 0 : 1);
  if (refused) return;
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
  expect(fake.uploads.length - before).toBe(fault.accepted ? 9 : 8);
});

test.each(faults)("%s while a task is read: it is read again, and four portraits hang once", async (_, fault) => {
  const taskId = await submittedOrder(gallery);
  fake.failNext("aigc_task_query", fault);
  await watchTask({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted", endedAt: null });
  await letPass();
  // Once more where the results are about to be copied.
  await watchTask({ taskId });
  fake.failNext("aigc_task_query", fault);
  await archivePortraits({ taskId });
  for (let look = 0; look < 3; look++) {
    await letPass();
    await watchTask({ taskId });
    await archivePortraits({ taskId });
  }
  await watchTask({ taskId });
  expect(await findTask(taskId)).toMatchObject({ state: "succeeded" });
  expect(await (await getDb()).$count(portraits, eq(portraits.taskId, taskId))).toBe(4);
  expect(fake.paid.generation).toBe(1);
});

test.each(faults)("%s while styles are asked for: the gallery stays as it was", async (_, fault) => {
  await syncStyles();
  const rows = async () => (await getDb()).select().from(styles).orderBy(styles.id);
  const before = await rows();
  fake.failNext("aigc_product_brief_query", fault);
  await syncStyles();
  expect(await rows()).toEqual(before);
});
