import { expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { POST as POST_GIVE_UP } from "@/app/api/admin/tasks/[id]/give-up/route";
import { getDb, inTransaction } from "@/lib/db/client";
import { models, tasks } from "@/lib/db/schema";
import { claimReading, extendReading, releaseReading } from "@/lib/db/task-claims";
import { recentDurationsSeconds } from "@/lib/db/task-lists";
import { findTask } from "@/lib/db/tasks";
import type { ProviderView } from "@/lib/domain/provider-view";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { comeBack } from "@/lib/features/tasks/come-back";
import { giveUpTask } from "@/lib/features/tasks/give-up-task";
import { settleSubmission } from "@/lib/features/tasks/settle-submission";
import { watchTask } from "@/lib/features/tasks/watch-task";
import { showProvider } from "@/lib/features/provider/show-provider";
import { startBoss } from "@/lib/queue/boss";
import { cloudGallery, dueIn, submittedOrder } from "@/tests/support/cloud-gallery";
import { cloudTask, fake } from "@/tests/support/cloud-studio";
import { signInAs } from "@/tests/support/people";
import { answerOf, jsonRequest, withId } from "@/tests/support/requests";

/* When a task is looked at, when it is said to be silent, and how one ends of which nothing more will come. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

const gallery = cloudGallery();
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3600_000);
const change = async (taskId: string, to: Partial<typeof tasks.$inferInsert>) =>
  void (await (await getDb()).update(tasks).set(to).where(eq(tasks.id, taskId)));
const shown = async () => showProvider(await signInAs("Ada", "admin"));
const listed = async (where: "silent" | "unsent", taskId: string) =>
  (await shown())[where].some((task) => task.taskId === taskId);
const giveUp = async (taskId: string) => {
  await signInAs("Ada", "admin");
  return answerOf(await POST_GIVE_UP(jsonRequest("POST", "/", {}), withId(taskId)));
};

test("the first look comes when it may be worth its call; a callback that was quicker moves it forward", async () => {
  const taskId = await submittedOrder(gallery);
  expect(fake.seen.filter(({ endpoint }) => endpoint === "aigc_task_query")).toEqual([]);
  expect(await dueIn("watch-task", taskId)).toBeGreaterThan(1);
  const { providerTaskId } = (await findTask(taskId)) ?? {};
  const claim = { taskId, callId: crypto.randomUUID(), providerTaskId: providerTaskId ?? "", providerUserId: null };
  await change(taskId, { newsAt: null });
  await settleSubmission(claim);
  expect(await dueIn("watch-task", taskId)).toBeLessThan(0.5);
});

test("what a task waited before it was taken does not count as the time that it took", async () => {
  const taskId = await submittedOrder(gallery);
  await change(taskId, { createdAt: hoursAgo(10), acceptedAt: hoursAgo(1), endedAt: new Date(), state: "succeeded" });
  const [seconds] = await recentDurationsSeconds("generation", 9);
  expect(Math.round((seconds ?? 0) / 60)).toBe(60);
});

test("silence begins with the last news: another state is news, the same one again is not", async () => {
  fake.states = [1, 2, 2];
  const taskId = await submittedOrder(gallery);
  await change(taskId, { createdAt: hoursAgo(9), acceptedAt: hoursAgo(9), newsAt: hoursAgo(9) });
  await watchTask({ taskId });
  expect(await listed("silent", taskId)).toBe(true);
  await watchTask({ taskId });
  expect(await listed("silent", taskId)).toBe(false);
  await change(taskId, { newsAt: hoursAgo(9) });
  await watchTask({ taskId });
  expect(await listed("silent", taskId)).toBe(true);
});

test("an administrator ends what was taken and never heard of again, in words", async () => {
  fake.states = [2];
  const taskId = await submittedOrder(gallery);
  expect(await giveUp(taskId)).toMatchObject({ status: 200 });
  const failure = { title: { en: "Nothing came of this order." } };
  expect(await findTask(taskId)).toMatchObject({ state: "failed", failure });
  expect(await giveUp(taskId)).toMatchObject({ status: 409 });
});

test("what cannot be handed over is listed after an hour, and ended by an administrator or after a day of failing", async () => {
  const taskId = await cloudTask(gallery.order);
  expect(await listed("unsent", taskId)).toBe(false);
  await change(taskId, { createdAt: hoursAgo(2) });
  expect(await listed("unsent", taskId)).toBe(true);
  expect(await giveUp(taskId)).toMatchObject({ status: 200 });
  expect(await findTask(taskId)).toMatchObject({ state: "failed", failure: { title: { en: expect.any(String) } } });
  // Whoever was about to send it finds that it is not to go out.
  await submitGeneration({ taskId });
  expect(fake.paid.generation).toBe(0);

  const second = await cloudTask(gallery.order);
  const jobs = async (name: "submit-generation" | "give-up-task") =>
    (await (await startBoss()).findJobs(name, { queued: true })).filter(
      ({ data }) => (data as { taskId: string }).taskId === second,
    );
  const fail = async (afterSeconds?: number) => {
    const task = await findTask(second);
    if (task) await inTransaction((tx) => comeBack(tx, task, afterSeconds));
  };
  await fail();
  expect(await findTask(second)).toMatchObject({ failingSince: expect.any(Date) });
  await change(second, { failingSince: hoursAgo(25) });
  // Waiting behind a closed provider is no failure, however long it lasts.
  await fail(60);
  await fail();
  expect(await jobs("give-up-task")).toHaveLength(0);
  expect(await jobs("submit-generation")).toHaveLength(1);
  await change(second, { failingSince: hoursAgo(25) });
  await fail();
  expect(await jobs("give-up-task")).toHaveLength(1);
});

test("a job that fails for good ends only what was certainly not paid for", async () => {
  const [draft, calling, handed] = [
    await cloudTask(gallery.order),
    await cloudTask(gallery.order),
    await submittedOrder(gallery),
  ];
  await change(calling, { submission: "submitting" });
  for (const taskId of [draft, calling, handed]) await giveUpTask({ taskId });
  expect(await findTask(draft)).toMatchObject({ state: "failed" });
  expect(await findTask(calling)).toMatchObject({ state: "waiting", submission: "unconfirmed" });
  expect(await findTask(handed)).toMatchObject({ endedAt: null, submission: "submitted" });
  expect(await dueIn("watch-task", handed)).toBeLessThan(0.5);
});

test("tasks of another provider wait for its return, and are never asked of this one", async () => {
  const handed = await submittedOrder(gallery);
  const draft = await cloudTask(gallery.order);
  const db = await getDb();
  await db.update(models).set({ provider: "studio" });
  fake.seen.length = 0;
  await watchTask({ taskId: handed });
  await submitGeneration({ taskId: draft });
  await db.update(models).set({ provider: "cloud" });
  expect(fake.seen).toEqual([]);
  expect(await findTask(handed)).toMatchObject({ endedAt: null });
  expect(await findTask(draft)).toMatchObject({ submission: "draft", endedAt: null });
});

test("a reader frees only the reading that is its own, and keeps it for as long as it takes", async () => {
  const taskId = await submittedOrder(gallery);
  const first = await claimReading(taskId, 60);
  if (!first) throw new Error("Nobody else reads.");
  expect(await claimReading(taskId, 60)).toBeNull();
  const longer = await extendReading(taskId, first, 120);
  expect(longer?.getTime()).toBeGreaterThan(first.getTime() + 50_000);
  // Whoever comes with a claim that is no longer the one that stands changes nothing.
  await releaseReading(taskId, first);
  expect(await extendReading(taskId, first, 60)).toBeNull();
  expect(await claimReading(taskId, 60)).toBeNull();
  if (longer) await releaseReading(taskId, longer);
  expect(await claimReading(taskId, 60)).toBeInstanceOf(Date);
});

test("the board says of each list since when its tasks are as they are", async () => {
  const taskId = await submittedOrder(gallery);
  const then = hoursAgo(9);
  await change(taskId, { createdAt: hoursAgo(20), acceptedAt: hoursAgo(19), newsAt: then });
  const { silent }: ProviderView = await shown();
  expect(silent).toEqual([{ taskId, kind: "generation", since: then.toISOString() }]);
});
