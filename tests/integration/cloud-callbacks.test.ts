import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { POST } from "@/app/api/callbacks/[secret]/route";
import { getDb } from "@/lib/db/client";
import { listProviderCalls } from "@/lib/db/provider";
import { models, portraits, tasks } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import type { Viewer } from "@/lib/domain/viewer";
import { enqueue } from "@/lib/queue/enqueue";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { CallbackDoor } from "@/tests/support/callback-door";
import { cloudModel, cloudStyle, cloudTask, fake, openCloudStudio } from "@/tests/support/cloud-studio";
import { openEngineRoom, untilOver } from "@/tests/support/engine-room";
import { signInAs } from "@/tests/support/people";

/* Callbacks of every kind and none, with the product's own jobs at work: they only ever make it look. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);
const address = vi.hoisted(() => ({ publicUrl: undefined as string | undefined }));
vi.mock("@/lib/env/public-url", () => ({ publicUrl: () => address.publicUrl }));

const door = new CallbackDoor();
let viewer: Viewer;
let order: { ownerId: string; modelId: string; styleId: string };

beforeAll(async () => {
  await door.open();
  await openCloudStudio();
  await openEngineRoom();
  viewer = await signInAs("Wan");
  order = { ownerId: viewer.userId, modelId: await cloudModel(viewer.userId), styleId: await cloudStyle() };
});
afterAll(async () => {
  await fake.close();
  await door.close();
});

beforeEach(async () => {
  await (await getDb()).delete(tasks);
  address.publicUrl = door.origin;
  door.answers.length = 0;
  fake.seen.length = 0;
  fake.states = [1, 3];
  fake.paid = { training: 0, generation: 0 };
});
afterEach(() => (fake.callbacks = "none"));

async function place(): Promise<string> {
  const taskId = await cloudTask(order);
  await enqueue(await getDb(), "submit-generation", { taskId });
  return taskId;
}

async function until<Value>(read: () => Promise<Value>, done: (value: Value) => boolean): Promise<Value> {
  for (const end = Date.now() + 30_000; ;) {
    const value = await read();
    if (done(value)) return value;
    if (Date.now() > end) throw new Error(`Not in time: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const submission = (taskId: string, wanted: string) =>
  until(
    () => findTask(taskId),
    (task) => task?.submission === wanted,
  );

/** The secret that the cloud was told with the last paid call. */
function secretTold(): string {
  const paid = /^aigc_(?:task|user_model)_create$/;
  const bodies = fake.seen.filter(({ endpoint }) => paid.test(endpoint)).map(({ body }) => body);
  return /\/api\/callbacks\/([\w-]+)/.exec(bodies.at(-1) ?? "")?.[1] ?? "";
}

test.each(["none", "once", "twice", "early"] as const)(
  "callbacks that come %s: paid once, four portraits",
  async (how) => {
    fake.callbacks = how;
    const taskId = await place();
    expect(await untilOver(taskId, 40_000)).toMatchObject({ state: "succeeded" });
    expect(fake.paid.generation).toBe(1);
    expect(await (await getDb()).$count(portraits)).toBe(4);
    expect(new Set(door.answers)).toEqual(new Set(how === "none" ? [] : [204]));
  },
);

test("without an address of ours no callback is asked for, and looking alone suffices", async () => {
  address.publicUrl = undefined;
  fake.callbacks = "once";
  const taskId = await place();
  expect(await untilOver(taskId, 40_000)).toMatchObject({ state: "succeeded" });
  expect(fake.seen.filter(({ body }) => body.includes("callback_url"))).toEqual([]);
  expect((await listProviderCalls(1))[0]?.callbackHash).toBeNull();
});

test("each paid call has a secret of 256 bits of its own, of which only the hash is kept", async () => {
  await submission(await place(), "submitted");
  const first = secretTold();
  await submission(await place(), "submitted");
  expect(Buffer.from(first, "base64url")).toHaveLength(32);
  expect(secretTold()).not.toBe(first);
  expect(JSON.stringify(await listProviderCalls(9))).not.toContain(first);
});

test("forged callbacks find nothing, and garbage does nothing but make it look", async () => {
  fake.states = [2];
  const taskId = await place();
  await submission(taskId, "submitted");
  const secret = secretTold();
  for (const wrong of ["", "x", secret.slice(0, -1), `${secret}x`, secret.toLowerCase()]) {
    expect(await door.call(wrong, JSON.stringify({ state: 3 }))).toBe(404);
  }
  const claims = JSON.stringify({
    ret: 0,
    body: { id: crypto.randomUUID(), state: 5, result_paths: ["http://evil/"] },
  });
  for (const body of [null, "", "garbage", "[]", '{"id":[]}', claims, Buffer.alloc(60_000, 255)]) {
    expect(await door.call(secret, body)).toBe(204);
  }
  expect(await door.call(secret, Buffer.alloc(70_000))).toBe(413);
  const made = [...fake.tasks.values()].at(-1);
  await until(
    () => Promise.resolve(made?.reads ?? 0),
    (reads) => reads >= 2,
  );
  expect(await findTask(taskId)).toMatchObject({ state: "running", submission: "submitted", providerTaskId: made?.id });
});

test("a late callback of a task that has ended changes nothing", async () => {
  const taskId = await place();
  const ended = await untilOver(taskId, 40_000);
  const calls = fake.seen.length;
  expect(await door.call(secretTold(), JSON.stringify({ id: ended.providerTaskId, state: 5 }))).toBe(204);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(fake.seen).toHaveLength(calls);
  expect(await findTask(taskId)).toEqual(ended);
});

test("a callback by GET that names its task in the address settles an order as well", async () => {
  const lost = FAULTS.find(({ accepted }) => accepted);
  if (!lost) throw new Error("The fault is gone.");
  fake.failNext("aigc_task_create", lost);
  const taskId = await place();
  await submission(taskId, "unconfirmed");
  const made = [...fake.tasks.values()].at(-1);
  expect(await door.call(`${secretTold()}?task_id=${made?.id}`, null)).toBe(204);
  expect(await submission(taskId, "submitted")).toMatchObject({ providerTaskId: made?.id });
});

const lostAnswers = FAULTS.filter(({ accepted }) => accepted).map((fault) => [fault.name, fault] as const);

test.each(lostAnswers)("%s: a callback settles the order, which is not paid again", async (_, fault) => {
  fake.failNext("aigc_task_create", fault);
  const taskId = await place();
  await submission(taskId, "unconfirmed");
  const made = [...fake.tasks.values()].at(-1);
  if (!made) throw new Error("Nothing was made.");
  // Somebody names a task that is not there; only then comes the truth.
  await door.call(secretTold(), JSON.stringify({ id: "nobody-knows-it" }));
  expect(await findTask(taskId)).toMatchObject({ submission: "unconfirmed" });
  fake.callBack(made);
  expect(await untilOver(taskId, 40_000)).toMatchObject({ state: "succeeded", providerTaskId: made.id });
  expect(fake.paid.generation).toBe(1);
});

async function lostTraining() {
  const modelId = await cloudModel(viewer.userId, "training");
  const taskId = await cloudTask({ ownerId: viewer.userId, modelId });
  fake.failNext("aigc_user_model_create", ...FAULTS.filter(({ name }) => name === "truncated JSON, after it was done"));
  await enqueue(await getDb(), "submit-training", { taskId });
  await submission(taskId, "unconfirmed");
  const made = [...fake.tasks.values()].at(-1);
  if (!made) throw new Error("Nothing was made.");
  return { taskId, modelId, made };
}

test("a training whose answer was lost is settled by a callback of the documented body, and its model named by the read", async () => {
  const { taskId, modelId, made } = await lostTraining();
  fake.callBack(made);
  expect(await untilOver(taskId, 40_000)).toMatchObject({ state: "succeeded", providerTaskId: made.id });
  const [model] = await (await getDb()).select().from(models).where(eq(models.id, modelId));
  expect(model).toMatchObject({ status: "ready", providerUserId: made.userId });
  expect(fake.paid.training).toBe(1);
});

test("another site's page may bring a callback: it has no visitor's name to misuse", async () => {
  await submission(await place(), "submitted");
  const secret = secretTold();
  const headers = { origin: "https://provider.example", "sec-fetch-site": "cross-site" };
  const request = new Request(`${door.origin}/api/callbacks/${secret}`, { method: "POST", headers, body: "{}" });
  expect((await POST(request, { params: Promise.resolve({ secret }) })).status).toBe(204);
});
