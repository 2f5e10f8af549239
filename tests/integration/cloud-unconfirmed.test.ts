import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { POST as POST_ADMIN_AGAIN } from "@/app/api/admin/tasks/[id]/again/route";
import { POST as POST_GIVE_UP } from "@/app/api/admin/tasks/[id]/give-up/route";
import { POST as POST_AGAIN } from "@/app/api/tasks/[id]/again/route";
import { getDb } from "@/lib/db/client";
import { findModel } from "@/lib/db/models";
import { listProviderCalls } from "@/lib/db/provider";
import { photos, providerCalls, tasks } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import { SETTLING_MS } from "@/lib/domain/task";
import type { Viewer } from "@/lib/domain/viewer";
import { submitTraining } from "@/lib/features/models/submit-training";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { settleSubmission } from "@/lib/features/tasks/settle-submission";
import { showTask } from "@/lib/features/tasks/show-task";
import { startBoss } from "@/lib/queue/boss";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { cloudModel, cloudStyle, cloudTask, fake, openCloudStudio } from "@/tests/support/cloud-studio";
import { signInAs } from "@/tests/support/people";
import { answerOf, jsonRequest, withId } from "@/tests/support/requests";

/* An order whose answer was lost: it stays as it is until a callback or a person settles it. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

let viewer: Viewer;
let modelId: string;
let styleId: string;

beforeAll(async () => {
  await openCloudStudio();
  await startBoss();
  viewer = await signInAs("Wan");
  modelId = await cloudModel(viewer.userId);
  styleId = await cloudStyle();
});
afterAll(() => fake.close());
beforeEach(async () => {
  fake.paid = { training: 0, generation: 0 };
  viewer = await signInAs("Wan");
});

const lost = () => {
  const fault = FAULTS.find(({ name }) => name === "a reset connection, after it was done");
  if (!fault) throw new Error("The fault is gone.");
  return fault;
};

async function lostOrder(): Promise<string> {
  const taskId = await cloudTask({ ownerId: viewer.userId, modelId, styleId });
  fake.failNext("aigc_task_create", lost());
  await submitGeneration({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "unconfirmed", state: "waiting" });
  return taskId;
}

/** As if the call had gone out so long ago that no callback comes any more. */
async function letSettle(taskId: string): Promise<void> {
  const createdAt = new Date(Date.now() - SETTLING_MS - 1000);
  await (await getDb()).update(providerCalls).set({ createdAt }).where(eq(providerCalls.taskId, taskId));
}

const post = async (route: typeof POST_AGAIN, id: string) =>
  answerOf(await route(jsonRequest("POST", "/", {}), withId(id)));

test("it waits for the studio first, then it says that it could not be confirmed, and time alone sends nothing", async () => {
  const taskId = await lostOrder();
  expect(await showTask(viewer, taskId)).toMatchObject({ state: "waiting", standstill: null });
  expect(await post(POST_AGAIN, taskId)).toMatchObject({ status: 409, reason: "task_settling" });
  await letSettle(taskId);
  expect(await showTask(viewer, taskId)).toMatchObject({ state: "waiting", standstill: "unconfirmed" });
  for (let n = 0; n < 3; n++) await submitGeneration({ taskId });
  expect(fake.paid.generation).toBe(1);
});

test("its owner sends it again, once however often the button is pressed", async () => {
  const taskId = await lostOrder();
  await letSettle(taskId);
  const both = await Promise.all([post(POST_AGAIN, taskId), post(POST_AGAIN, taskId)]);
  expect(both.map(({ status }) => status).sort()).toEqual([202, expect.toBeOneOf([202, 409])]);
  expect(await showTask(viewer, taskId)).toMatchObject({ submission: "draft", standstill: null });
  expect(await (await startBoss()).findJobs("submit-generation", { key: taskId, queued: true })).toHaveLength(1);
  await submitGeneration({ taskId });
  await submitGeneration({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
  expect(fake.paid.generation).toBe(2);
  const lines = (await listProviderCalls(9)).filter((line) => line.taskId === taskId);
  expect(lines.map(({ outcome }) => outcome)).toEqual(["accepted", "unknown"]);
  expect(await post(POST_AGAIN, taskId)).toMatchObject({ status: 409, reason: "task_settled" });
});

test("a stranger sends nothing again", async () => {
  const taskId = await lostOrder();
  await letSettle(taskId);
  await signInAs("Mallory");
  expect(await post(POST_AGAIN, taskId)).toMatchObject({ status: 404 });
  expect(await post(POST_ADMIN_AGAIN, taskId)).toMatchObject({ status: 404 });
  expect(await post(POST_GIVE_UP, taskId)).toMatchObject({ status: 404 });
  expect(await findTask(taskId)).toMatchObject({ submission: "unconfirmed", state: "waiting" });
});

test("an administrator sees it, and need not wait to send it again", async () => {
  const taskId = await lostOrder();
  await signInAs("Ada", "admin");
  const seen = await post(POST_ADMIN_AGAIN, taskId);
  expect(seen.status).toBe(200);
  expect(JSON.stringify(seen.unconfirmed)).not.toContain(taskId);
  await submitGeneration({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
});

test("an administrator gives it up: it ends in words, a training's photos are free, and a late callback changes nothing", async () => {
  const training = await cloudModel(viewer.userId, "training");
  const taskId = await cloudTask({ ownerId: viewer.userId, modelId: training });
  fake.failNext("aigc_user_model_create", lost());
  await submitTraining({ taskId });
  await signInAs("Ada", "admin");
  expect(await post(POST_GIVE_UP, taskId)).toMatchObject({ status: 200, unconfirmed: expect.any(Array) });
  expect(await post(POST_GIVE_UP, taskId)).toMatchObject({ status: 409, reason: "task_settled" });
  const failure = { title: { en: "We could not confirm this order." } };
  expect(await findTask(taskId)).toMatchObject({ state: "failed", failure });
  expect(await (await getDb()).$count(photos, eq(photos.modelId, training))).toBe(0);

  const [call] = (await listProviderCalls(9)).filter((line) => line.taskId === taskId);
  const [made] = [...fake.tasks.values()].slice(-1);
  await settleSubmission({ taskId, callId: call?.id ?? "", providerTaskId: made?.id ?? "", providerUserId: "U1" });
  expect(await findTask(taskId)).toMatchObject({ state: "failed", providerTaskId: null });
});

/** A training whose answer was lost, and what a callback that names nothing but the task would have tried. */
async function lostTraining() {
  const training = await cloudModel(viewer.userId, "training");
  const taskId = await cloudTask({ ownerId: viewer.userId, modelId: training });
  fake.failNext("aigc_user_model_create", lost());
  await submitTraining({ taskId });
  const [call] = (await listProviderCalls(9)).filter((line) => line.taskId === taskId);
  const [made] = [...fake.tasks.values()].slice(-1);
  if (!call || !made) throw new Error("Nothing was made.");
  const claim = { taskId, callId: call.id, providerTaskId: made.id, providerUserId: null };
  return { training, taskId, made, claim };
}
const providerUserOf = async (id: string) => (await findModel(id))?.providerUserId;
const lineOf = async (callId: string) => (await listProviderCalls(99)).find(({ id }) => id === callId);

test("a callback that names only the task settles a training where reading it tells the model's id", async () => {
  const { training, taskId, made, claim } = await lostTraining();
  await settleSubmission(claim);
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted", providerTaskId: made.id });
  expect(await providerUserOf(training)).toBe(made.userId);
  expect(fake.paid.training).toBe(1);
});

test("where nobody tells the model's id, a person decides, and the ledger says that it was paid for", async () => {
  const { training, taskId, made, claim } = await lostTraining();
  fake.userIdIn.readings = false;
  await settleSubmission(claim).finally(() => (fake.userIdIn.readings = true));
  expect(await findTask(taskId)).toMatchObject({ submission: "unconfirmed", providerTaskId: null });
  expect(await lineOf(claim.callId)).toMatchObject({ outcome: "accepted", said: expect.stringContaining(made.id) });
  await settleSubmission({ ...claim, providerUserId: made.userId });
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted", providerTaskId: made.id });
  expect(await providerUserOf(training)).toBe(made.userId);
});

test("a claim that cannot be tried now is tried later, and one of another kind never settles", async () => {
  const { taskId, made, claim } = await lostTraining();
  const down = FAULTS.find(({ name }) => name === "a busy gateway");
  if (!down) throw new Error("The fault is gone.");
  fake.failNext("aigc_task_query", down);
  await settleSubmission({ ...claim, providerUserId: made.userId });
  expect(await findTask(taskId)).toMatchObject({ submission: "unconfirmed" });
  const key = `${claim.callId}:${made.id}`;
  expect(await (await startBoss()).findJobs("settle-submission", { key, queued: true })).toHaveLength(1);
  made.kind = 2;
  await settleSubmission({ ...claim, providerUserId: made.userId });
  expect(await findTask(taskId)).toMatchObject({ submission: "unconfirmed" });
});

test("a callback of the lost call that comes before it is sent again settles it, and nothing is paid twice", async () => {
  const taskId = await lostOrder();
  const [made] = [...fake.tasks.values()].slice(-1);
  const [call] = (await listProviderCalls(9)).filter((line) => line.taskId === taskId);
  await (await getDb()).update(tasks).set({ submission: "draft" }).where(eq(tasks.id, taskId));
  await settleSubmission({ taskId, callId: call?.id ?? "", providerTaskId: made?.id ?? "", providerUserId: null });
  await submitGeneration({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted", providerTaskId: made?.id });
  expect(fake.paid.generation).toBe(1);
});
