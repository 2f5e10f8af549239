import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { callbackSecretOf } from "@/lib/auth/api-key";
import { revokeApiKeyOf } from "@/lib/db/api-keys";
import { getDb } from "@/lib/db/client";
import { tasks } from "@/lib/db/schema";
import { listTrainingsOf } from "@/lib/db/task-lists";
import { findTask, type TaskRow } from "@/lib/db/tasks";
import type { Viewer } from "@/lib/domain/viewer";
import { env } from "@/lib/env/env";
import { describeTask } from "@/lib/features/cloud/query-task";
import { sendCallback } from "@/lib/features/cloud/send-callback";
import { failTask } from "@/lib/features/tasks/fail-task";
import { NOT_SENT } from "@/lib/features/tasks/failures";
import { taskQueryReply } from "@/lib/provider/wire";
import { getBoss, startBoss } from "@/lib/queue/boss";
import { keyOf } from "@/tests/support/api-keys";
import { openEngineRoom } from "@/tests/support/engine-room";
import { madeModel } from "@/tests/support/made-model";
import { signInAs } from "@/tests/support/people";

/* A program that ordered a task is told of its end: signed, until it hears, and never inside somebody's network. */

type Heard = { path: string; signature: string; body: string };
const heard: Heard[] = [];
/** What the listener answers next; the last one stays. */
let answers: { status: number; location?: string }[] = [];
const listener = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
  request.on("end", () => {
    heard.push({ path: request.url ?? "", signature: String(request.headers["x-xiezhen-signature"]), body });
    const { status, location } = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 204 };
    response.writeHead(status, location ? { location } : {}).end();
  });
});
const address = (host = "127.0.0.1") => `http://${host}:${(listener.address() as AddressInfo).port}/told`;

let viewer: Viewer;
let apiKeyId: string;
let modelId: string;

beforeAll(async () => {
  await new Promise<void>((done) => listener.listen(0, done));
  await startBoss();
  viewer = await signInAs("Wan");
  apiKeyId = (await keyOf(viewer)).id;
  modelId = (await madeModel(viewer.userId)).id;
});
afterAll(() => listener.close());
beforeEach(() => {
  heard.length = 0;
  answers = [{ status: 204 }];
  env.CALLBACK_ALLOW_PRIVATE = "true";
});

async function newTask(change: Partial<TaskRow> = {}): Promise<TaskRow> {
  const id = crypto.randomUUID();
  const row = { id, ownerId: viewer.userId, kind: "generation" as const, modelId, callbackUrl: address(), apiKeyId };
  await (await getDb()).insert(tasks).values({ ...row, ...change });
  const task = await findTask(id);
  if (!task) throw new Error("The task was not made.");
  return task;
}
const overTask = (change: Partial<TaskRow> = {}) => newTask({ state: "failed", endedAt: new Date(), ...change });

const waiting = async (taskId: string) => {
  const jobs = await (await getBoss()).findJobs("send-callback", { queued: true });
  return jobs.filter(({ data }) => (data as { taskId: string }).taskId === taskId);
};

test("the end of a task and the job that tells of it are one transaction, and only where somebody asked", async () => {
  const [told, quiet] = [await newTask(), await newTask({ callbackUrl: null })];
  for (const task of [told, quiet, told]) await failTask(task, NOT_SENT);
  expect(await waiting(told.id)).toHaveLength(1);
  expect(await waiting(quiet.id)).toHaveLength(0);
});

test("the program hears what a query would answer, signed with its key's secret, once", async () => {
  const task = await overTask();
  await sendCallback({ taskId: task.id });
  await sendCallback({ taskId: task.id });
  expect(heard).toHaveLength(1);
  const [{ body, signature, path }] = heard as [Heard];
  expect(path).toBe("/told");
  expect(taskQueryReply.parse(JSON.parse(body)).body).toEqual({ state: 5, id: task.id, tsk_type: 2, result_paths: [] });
  const [, time, hex] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  expect(Math.abs(Number(time) - Date.now() / 1000)).toBeLessThan(60);
  expect(createHmac("sha256", callbackSecretOf(apiKeyId)).update(`${time}.${body}`).digest("hex")).toBe(hex);
  expect(await findTask(task.id)).toMatchObject({ calledBackAt: expect.any(Date) });
  expect(await waiting(task.id)).toHaveLength(0);
});

test("whoever ordered with a key that was revoked since hears nothing", async () => {
  const key = await keyOf(viewer);
  const task = await overTask({ apiKeyId: key.id });
  await revokeApiKeyOf(viewer.userId, key.id);
  await sendCallback({ taskId: task.id });
  expect(heard).toEqual([]);
  expect(await waiting(task.id)).toEqual([]);
});

test("a training's end names the model, so that a caller who lost the first answer knows it", async () => {
  const [task] = await listTrainingsOf([modelId]);
  const training = task ?? (await overTask({ kind: "training" }));
  const { body } = await describeTask(training, "http://localhost");
  expect(body.user_id).toMatch(/^U\d{13}$/);
  expect((await describeTask(await overTask(), "http://localhost")).body.user_id).toBeUndefined();
});

test.each([500, 404, 302, 429])("an answer of %i is no answer: it is told again later", async (status) => {
  const task = await overTask();
  answers = [{ status, location: `${address()}/elsewhere` }, { status: 200 }];
  await sendCallback({ taskId: task.id });
  expect(await findTask(task.id)).toMatchObject({ calledBackAt: null });
  expect(await waiting(task.id)).toHaveLength(1);
  await sendCallback({ taskId: task.id });
  // Redirects are not followed: both calls went to the address that was asked for.
  expect(heard.map(({ path }) => path)).toEqual(["/told", "/told"]);
  expect(await findTask(task.id)).toMatchObject({ calledBackAt: expect.any(Date) });
});

test("a host that does not answer is tried again; after a day, or a 410, nobody is", async () => {
  const deaf = await overTask({ callbackUrl: "http://127.0.0.1:9/told" });
  await sendCallback({ taskId: deaf.id });
  expect(await waiting(deaf.id)).toHaveLength(1);

  answers = [{ status: 503 }];
  const old = await overTask({ endedAt: new Date(Date.now() - 24 * 3600_000) });
  await sendCallback({ taskId: old.id });
  answers = [{ status: 410 }];
  const gone = await overTask();
  await sendCallback({ taskId: gone.id });
  for (const { id } of [old, gone]) expect(await waiting(id)).toHaveLength(0);
  expect(heard).toHaveLength(2);
});

test("nothing is sent to this machine or a private network, by whatever name, unless the operator allows it", async () => {
  env.CALLBACK_ALLOW_PRIVATE = "false";
  const { port } = new URL(address());
  const private_ = ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "0x7f.1"];
  for (const host of [...private_, "169.254.169.254", "10.0.0.1", "192.168.1.1", "[fd00::1]", "[fe80::1]"]) {
    const task = await overTask({ callbackUrl: `http://${host}:${port}/told` });
    await sendCallback({ taskId: task.id });
    expect(await waiting(task.id), host).toHaveLength(0);
    expect(await findTask(task.id)).toMatchObject({ calledBackAt: null });
  }
  expect(heard).toEqual([]);
  const db = await getDb();
  const task = await overTask();
  env.CALLBACK_ALLOW_PRIVATE = "true";
  await db
    .update(tasks)
    .set({ callbackUrl: address("localhost") })
    .where(eq(tasks.id, task.id));
  await sendCallback({ taskId: task.id });
  expect(heard).toHaveLength(1);
});

test("the room's own worker takes the call up when a task ends", async () => {
  await openEngineRoom();
  const task = await newTask();
  await failTask(task, NOT_SENT);
  await vi.waitUntil(async () => (await findTask(task.id))?.calledBackAt, { timeout: 20_000, interval: 100 });
  expect(heard.map(({ body }) => JSON.parse(body) as unknown)).toContainEqual(
    expect.objectContaining({ body: expect.objectContaining({ id: task.id, state: 5 }) }),
  );
});
