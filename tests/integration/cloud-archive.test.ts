import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { POST as POST_REST } from "@/app/api/tasks/[id]/rest/route";
import { getDb } from "@/lib/db/client";
import { portraits, tasks } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import type { Viewer } from "@/lib/domain/viewer";
import { archivePortraits } from "@/lib/features/portraits/archive-portraits";
import { listPortraits } from "@/lib/features/portraits/list-portraits";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { watchTask } from "@/lib/features/tasks/watch-task";
import { startBoss } from "@/lib/queue/boss";
import { listObjects } from "@/lib/storage/objects";
import { RESULT_FAULTS } from "@/tests/fakes/cloud/result-faults";
import { cloudModel, cloudStyle, cloudTask, fake, openCloudStudio } from "@/tests/support/cloud-studio";
import { signInAs } from "@/tests/support/people";
import { answerOf, jsonRequest, withId } from "@/tests/support/requests";

/* What the cloud made hangs in our own gallery, complete and once, whatever its addresses do. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

let viewer: Viewer;
let order: { ownerId: string; modelId: string; styleId: string };

beforeAll(async () => {
  await openCloudStudio();
  await startBoss();
  viewer = await signInAs("Wan");
  order = { ownerId: viewer.userId, modelId: await cloudModel(viewer.userId), styleId: await cloudStyle() };
});
afterAll(async () => {
  await fake.close();
  await (await import("@/lib/studio/engine-pool")).closeEngine();
});

beforeEach(async () => {
  await (await getDb()).delete(tasks);
  fake.states = [3];
  fake.results = { count: 4, goodForReads: Infinity, dead: [], early: [] };
  fake.paid.generation = 0;
  viewer = await signInAs("Wan");
});

async function ordered(): Promise<string> {
  const taskId = await cloudTask(order);
  await submitGeneration({ taskId });
  return taskId;
}

/** What the jobs do one after the other, without the waiting between them. */
async function follow(taskId: string, looks = 3): Promise<void> {
  for (let look = 0; look < looks; look++) {
    await watchTask({ taskId });
    await archivePortraits({ taskId });
  }
  await watchTask({ taskId });
}

const hanging = async (taskId: string) => {
  const rows = await (await getDb()).select().from(portraits).where(eq(portraits.taskId, taskId));
  return rows.map(({ ordinal }) => ordinal).sort();
};

test("four results hang once each, and are stored once however often they are copied", async () => {
  const taskId = await ordered();
  await follow(taskId);
  await follow(taskId);
  expect(await findTask(taskId)).toMatchObject({ state: "succeeded" });
  expect(await hanging(taskId)).toEqual([0, 1, 2, 3]);
  expect((await listObjects()).filter((key) => key.includes(taskId))).toHaveLength(4);
});

test("results that a cloud names early, and in another order, hang once each all the same", async () => {
  fake.states = [2, 2, 3];
  fake.results.early = [3, 1];
  const taskId = await ordered();
  await follow(taskId);
  expect(await findTask(taskId)).toMatchObject({ state: "succeeded" });
  expect(await hanging(taskId)).toEqual([0, 1, 2, 3]);
  // Named by what is in them: one picture in two places would be one file.
  expect((await listObjects()).filter((key) => key.includes(taskId))).toHaveLength(4);
});

test.each(RESULT_FAULTS.map((fault) => [fault.name, fault] as const))(
  "%s: nothing false is shown, and the picture is fetched at a later look",
  async (_, fault) => {
    const taskId = await ordered();
    fake.failNext("results", fault);
    await watchTask({ taskId });
    await archivePortraits({ taskId });
    expect(await hanging(taskId)).toEqual([1, 2, 3]);
    expect(await findTask(taskId)).toMatchObject({ state: "running", endedAt: null });
    await follow(taskId, 1);
    expect(await hanging(taskId)).toEqual([0, 1, 2, 3]);
    expect(await findTask(taskId)).toMatchObject({ state: "succeeded" });
  },
);

test("addresses that expire with the next reading are asked for again", async () => {
  fake.results.goodForReads = 1;
  const taskId = await ordered();
  await follow(taskId);
  expect(await hanging(taskId)).toEqual([0, 1, 2, 3]);
  expect(await findTask(taskId)).toMatchObject({ state: "succeeded" });
});

test("a picture that stays dead is waited for, then missing; the others are kept, and the rest can be ordered once", async () => {
  fake.results.dead = [2];
  const taskId = await ordered();
  await follow(taskId);
  expect(await findTask(taskId)).toMatchObject({ state: "running" });
  const startedAt = new Date(Date.now() - 7 * 3600_000);
  await (await getDb()).update(tasks).set({ startedAt }).where(eq(tasks.id, taskId));
  await follow(taskId, 1);
  expect(await findTask(taskId)).toMatchObject({ state: "partial" });
  expect(await hanging(taskId)).toEqual([0, 1, 3]);
  expect(await listPortraits(viewer)).toMatchObject({ tasks: [{ id: taskId, made: 3, ordered: 4 }] });

  const rest = async () => answerOf(await POST_REST(jsonRequest("POST", "/", {}), withId(taskId)));
  const first = await rest();
  expect(first).toMatchObject({ status: 202, state: "waiting", ordered: 1 });
  expect(await rest()).toMatchObject({ status: 202, id: first.id });
  // It is spoken of by what was ordered for it.
  expect((await listPortraits(viewer)).tasks.map(({ id }) => id)).toEqual([first.id]);
  fake.results.dead = [];
  await submitGeneration({ taskId: String(first.id) });
  await follow(String(first.id));
  expect(await findTask(String(first.id))).toMatchObject({ state: "succeeded" });
  expect(fake.paid.generation).toBe(2);
  await signInAs("Mallory");
  expect(await rest()).toMatchObject({ status: 404 });
});

test("state 4 keeps what there is and counts what is missing", async () => {
  fake.states = [1, 4];
  const taskId = await ordered();
  await follow(taskId);
  expect(await findTask(taskId)).toMatchObject({ state: "partial" });
  expect(await hanging(taskId)).toEqual([0, 1]);
});

test("state 5 ends in words, and orders no rest", async () => {
  fake.states = [2, 5];
  const taskId = await ordered();
  await follow(taskId);
  expect(await findTask(taskId)).toMatchObject({ state: "failed", failure: { title: { zh: expect.any(String) } } });
  const answer = await answerOf(await POST_REST(jsonRequest("POST", "/", {}), withId(taskId)));
  expect(answer).toMatchObject({ status: 409, reason: "nothing_missing" });
});

test.each([
  ["never heard of", [0, 7, -1, 99, 3]],
  ["going back", [2, 1, 2, 1, 3]],
  ["taken back", [3, 2, 1, 3]],
])("states %s are work still under way", async (_, states) => {
  fake.states = states;
  const taskId = await ordered();
  for (let look = 0; look < 3; look++) await watchTask({ taskId });
  expect(await findTask(taskId)).toMatchObject({ endedAt: null });
  await follow(taskId);
  expect(await findTask(taskId)).toMatchObject({ state: "succeeded" });
  expect(await hanging(taskId)).toEqual([0, 1, 2, 3]);
});
