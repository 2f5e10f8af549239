import { beforeAll, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { POST as POST_ORDER } from "@/app/api/portraits/route";
import { POST as POST_REST } from "@/app/api/tasks/[id]/rest/route";
import { getDb } from "@/lib/db/client";
import { photoUploads, styles, tasks } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import type { Viewer } from "@/lib/domain/viewer";
import { submitTraining } from "@/lib/features/models/submit-training";
import { listPortraits } from "@/lib/features/portraits/list-portraits";
import { failTask } from "@/lib/features/tasks/fail-task";
import { NOT_SENT } from "@/lib/features/tasks/failures";
import { startBoss } from "@/lib/queue/boss";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { cloudModel, cloudStyle, cloudTask, fake, openCloudStudio } from "@/tests/support/cloud-studio";
import { signInAs } from "@/tests/support/people";
import { answerOf, jsonRequest, withId } from "@/tests/support/requests";

/* What may be asked for again, and what it then costs: nothing, or what it cost the first time. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

let viewer: Viewer;
let order: { ownerId: string; modelId: string; styleId: string };

beforeAll(async () => {
  await openCloudStudio();
  await startBoss();
  viewer = await signInAs("Wan");
  order = { ownerId: viewer.userId, modelId: await cloudModel(viewer.userId), styleId: await cloudStyle() };
  return () => fake.close();
});

async function fail(taskId: string): Promise<void> {
  const task = await findTask(taskId);
  if (!task) throw new Error("There is no such task.");
  await failTask(task, NOT_SENT);
}

test("a rest that came to nothing may be ordered again, and one that lives only once", async () => {
  const taskId = await cloudTask(order);
  const ended = { state: "partial" as const, submission: "submitted" as const, endedAt: new Date() };
  await (await getDb()).update(tasks).set(ended).where(eq(tasks.id, taskId));
  const rest = async () => String((await answerOf(await POST_REST(jsonRequest("POST", "/", {}), withId(taskId)))).id);
  const first = await rest();
  expect(await rest()).toBe(first);
  await fail(first);
  const shown = (await listPortraits(viewer)).tasks.map(({ id }) => id);
  expect(shown.toSorted()).toEqual([taskId, first].toSorted());
  const second = await rest();
  expect(second).not.toBe(first);
  expect(await rest()).toBe(second);
});

test("an order whose answer was lost is answered again, also when its style hangs no longer", async () => {
  const sent = { id: crypto.randomUUID(), modelId: order.modelId, styleIds: [order.styleId], retouch: true };
  const place = async () => answerOf(await POST_ORDER(jsonRequest("POST", "/api/portraits", sent)));
  const first = await place();
  expect(first).toMatchObject({ status: 202, tasks: [{ styleId: order.styleId }] });
  await (await getDb()).update(styles).set({ published: false }).where(eq(styles.id, order.styleId));
  expect(await place()).toEqual(first);
  const another = { ...sent, id: crypto.randomUUID() };
  expect(await answerOf(await POST_ORDER(jsonRequest("POST", "/api/portraits", another)))).toMatchObject({
    status: 404,
  });
});

test("photos of a training that was refused are handed over anew the next time", async () => {
  const modelId = await cloudModel(viewer.userId, "training");
  const taskId = await cloudTask({ ownerId: viewer.userId, modelId });
  const [refusal] = FAULTS.filter(({ name }) => name === "a ret other than 0");
  if (!refusal) throw new Error("The fault is gone.");
  fake.failNext("aigc_user_model_create", refusal);
  await submitTraining({ taskId });
  expect(await findTask(taskId)).toMatchObject({ state: "failed" });
  expect(await (await getDb()).$count(photoUploads)).toBe(0);
});

test("where a photo lies at the provider is believed for a day", async () => {
  const modelId = await cloudModel(viewer.userId, "training");
  const before = fake.uploads.length;
  const [busy] = FAULTS.filter(({ name }) => name === "a busy gateway");
  if (!busy) throw new Error("The fault is gone.");
  fake.failNext("aigc_user_model_create", busy, busy);
  const taskId = await cloudTask({ ownerId: viewer.userId, modelId });
  await submitTraining({ taskId });
  await submitTraining({ taskId });
  expect(fake.uploads.length - before).toBe(8);
  await (await getDb()).update(photoUploads).set({ createdAt: new Date(Date.now() - 25 * 3600_000) });
  await submitTraining({ taskId });
  expect(fake.uploads.length - before).toBe(16);
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
});
