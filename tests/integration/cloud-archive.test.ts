import { expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { POST as POST_REST } from "@/app/api/tasks/[id]/rest/route";
import { getDb } from "@/lib/db/client";
import { portraits, tasks } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import { MOST_ARCHIVE_TRIES } from "@/lib/domain/archive-rest";
import { archivePortraits } from "@/lib/features/portraits/archive-portraits";
import { listPortraits } from "@/lib/features/portraits/list-portraits";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { watchTask } from "@/lib/features/tasks/watch-task";
import { listObjects } from "@/lib/storage/objects";
import { RESULT_FAULTS } from "@/tests/fakes/cloud/result-faults";
import { cloudGallery, dueIn, followTask, submittedOrder } from "@/tests/support/cloud-gallery";
import { fake } from "@/tests/support/cloud-studio";
import { signInAs } from "@/tests/support/people";
import { answerOf, jsonRequest, withId } from "@/tests/support/requests";

/* What the cloud made hangs in our own gallery, complete and once, whatever its addresses do. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

const gallery = cloudGallery();
const ordered = () => submittedOrder(gallery);
const follow = followTask;

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
  await (await getDb()).update(tasks).set({ archiveTries: MOST_ARCHIVE_TRIES - 1 });
  await follow(taskId, 1);
  expect(await findTask(taskId)).toMatchObject({ state: "partial" });
  expect(await hanging(taskId)).toEqual([0, 1, 3]);
  expect(await listPortraits(gallery.viewer)).toMatchObject({ tasks: [{ id: taskId, made: 3, ordered: 4 }] });

  const rest = async () => answerOf(await POST_REST(jsonRequest("POST", "/", {}), withId(taskId)));
  const first = await rest();
  expect(first).toMatchObject({ status: 202, state: "waiting", ordered: 1 });
  expect(await rest()).toMatchObject({ status: 202, id: first.id });
  // It is spoken of by what was ordered for it.
  expect((await listPortraits(gallery.viewer)).tasks.map(({ id }) => id)).toEqual([first.id]);
  fake.results.dead = [];
  await submitGeneration({ taskId: String(first.id) });
  await follow(String(first.id));
  expect(await findTask(String(first.id))).toMatchObject({ state: "succeeded" });
  expect(fake.paid.generation).toBe(2);
  await signInAs("Mallory");
  expect(await rest()).toMatchObject({ status: 404 });
});

test("a picture that cannot be copied is asked for ever more rarely, however often the task is looked at", async () => {
  fake.results.dead = [2];
  const taskId = await ordered();
  await watchTask({ taskId });
  for (const seconds of [10, 20, 40, 80]) {
    await archivePortraits({ taskId });
    const due = await dueIn("archive-portraits", taskId);
    expect(due).toBeGreaterThan(seconds - 5);
    expect(due).toBeLessThanOrEqual(seconds);
    // As a callback does it: the round that waits keeps its time.
    await watchTask({ taskId });
    expect(await dueIn("archive-portraits", taskId)).toBeGreaterThan(seconds - 5);
  }
  // What is over is asked about by the copying alone.
  expect(await dueIn("watch-task", taskId)).toBeGreaterThan(0);
});

test("a task that ran for longer than anybody waits for a picture is copied all the same", async () => {
  const taskId = await ordered();
  const long = new Date(Date.now() - 20 * 3600_000);
  await (await getDb()).update(tasks).set({ createdAt: long, acceptedAt: long, startedAt: long, state: "running" });
  await follow(taskId, 1);
  expect(await findTask(taskId)).toMatchObject({ state: "succeeded" });
  expect(await hanging(taskId)).toEqual([0, 1, 2, 3]);
});

test.each([1, 3, 6])("state 3 with %i pictures is a whole order, and nothing is missing of it", async (count) => {
  fake.results.count = count;
  const taskId = await ordered();
  await follow(taskId);
  expect(await findTask(taskId)).toMatchObject({ state: "succeeded", ordered: count });
  expect(await hanging(taskId)).toHaveLength(count);
  const answer = await answerOf(await POST_REST(jsonRequest("POST", "/", {}), withId(taskId)));
  expect(answer).toMatchObject({ status: 409, reason: "nothing_missing" });
});

test("state 3 without a picture ends in words", async () => {
  fake.results.count = 0;
  const taskId = await ordered();
  await follow(taskId);
  expect(await findTask(taskId)).toMatchObject({ state: "failed", failure: { title: { zh: expect.any(String) } } });
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
