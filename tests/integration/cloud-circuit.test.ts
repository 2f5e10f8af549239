import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { GET as GET_PROVIDER } from "@/app/api/admin/provider/route";
import { POST as POST_OPEN } from "@/app/api/admin/provider/open/route";
import { getDb } from "@/lib/db/client";
import { providerCalls, providerStates, tasks } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import type { Viewer } from "@/lib/domain/viewer";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { probeProvider } from "@/lib/features/tasks/probe-provider";
import { showTask } from "@/lib/features/tasks/show-task";
import { watchTask } from "@/lib/features/tasks/watch-task";
import { log } from "@/lib/observability/log";
import { startBoss } from "@/lib/queue/boss";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { cloudModel, cloudStyle, cloudTask, fake, openCloudStudio } from "@/tests/support/cloud-studio";
import { signInAs } from "@/tests/support/people";
import { answerOf, getRequest, jsonRequest } from "@/tests/support/requests";

/* Quota, arrears, credentials and throttling: nobody calls, nothing is lost, and it goes on by itself. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

let viewer: Viewer;
let order: { ownerId: string; modelId: string; styleId: string };

const faultNamed = (name: string) => {
  const fault = FAULTS.find((each) => each.name === name);
  if (!fault) throw new Error(`No fault is called ${name}.`);
  return fault;
};
const admin = async () => {
  await signInAs("Ada", "admin");
  return answerOf(await GET_PROVIDER(getRequest("/api/admin/provider")));
};
/** When the next job of a kind is due, in seconds from now; null where none waits. */
const nextIn = async (name: string, key: string) => {
  const [job, ...more] = await (await startBoss()).findJobs(name, { key, queued: true });
  expect(more).toEqual([]);
  return job ? (new Date(job.startAfter).getTime() - Date.now()) / 1000 : null;
};

beforeAll(async () => {
  await openCloudStudio();
  await startBoss();
  viewer = await signInAs("Wan");
  order = { ownerId: viewer.userId, modelId: await cloudModel(viewer.userId), styleId: await cloudStyle() };
});
afterAll(() => fake.close());

beforeEach(async () => {
  const db = await getDb();
  await db.delete(providerStates);
  await db.delete(providerCalls);
  await db.delete(tasks);
  fake.seen.length = 0;
  fake.paid.generation = 0;
});

const CLOSING = ["quota exhausted", "quota expired", "arrears", "unauthorized", "a wrong AppCode", "a late clock"];

test.each(CLOSING)("%s closes the provider, and an administrator reads why", async (name) => {
  const said = vi.spyOn(log, "error");
  const taskId = await cloudTask(order);
  fake.failNext("aigc_task_create", faultNamed(name));
  await submitGeneration({ taskId });
  const { closed } = await admin();
  expect(closed).toMatchObject({ requestId: "FAKE-REQUEST", reason: expect.stringMatching(/./) });
  expect(said.mock.calls.filter(([, words]) => words === "provider closed")).toHaveLength(1);
  said.mockRestore();
});

test("nobody calls a closed provider: not to order, not to read, not for its styles", async () => {
  const [handed, first, second] = [await cloudTask(order), await cloudTask(order), await cloudTask(order)];
  await submitGeneration({ taskId: handed });
  fake.failNext("aigc_task_create", faultNamed("quota exhausted"));
  await submitGeneration({ taskId: first });
  fake.seen.length = 0;
  await submitGeneration({ taskId: second });
  await watchTask({ taskId: handed });
  await syncStyles();
  expect(fake.seen).toEqual([]);
  expect(await findTask(second)).toMatchObject({ submission: "draft", state: "waiting" });
  expect(await showTask(viewer, second)).toMatchObject({ state: "waiting", standstill: "closed" });
  expect(await showTask(viewer, handed)).toMatchObject({ standstill: null });
});

test("it is probed once a minute by the query that costs nothing, until it answers; then what waited goes on", async () => {
  const taskId = await cloudTask(order);
  fake.failNext("aigc_task_create", faultNamed("arrears"));
  await submitGeneration({ taskId });
  expect(await nextIn("probe-provider", "provider")).toBeGreaterThan(50);
  await submitGeneration({ taskId });
  expect(await nextIn("submit-generation", taskId)).toBeGreaterThan(50);

  fake.failNext("aigc_product_brief_query", faultNamed("arrears"));
  await probeProvider();
  expect(await admin()).toMatchObject({ closed: { reason: expect.stringContaining("User Arrears") } });
  expect(await nextIn("probe-provider", "provider")).toBeGreaterThan(50);

  fake.seen.length = 0;
  await probeProvider();
  expect(fake.seen.map(({ endpoint }) => endpoint)).toEqual(["aigc_product_brief_query"]);
  expect(await admin()).toMatchObject({ closed: null, pausedUntil: null });
  expect(await nextIn("submit-generation", taskId)).toBeLessThan(1);
  await submitGeneration({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
  expect(fake.paid.generation).toBe(1);
});

test("a probe of an open provider asks nothing", async () => {
  await probeProvider();
  expect(fake.seen).toEqual([]);
});

test.each(["throttled, 429", "throttled, 403"])("%s: everybody rests, and each time in a row longer", async (name) => {
  const [first, second] = [await cloudTask(order), await cloudTask(order)];
  fake.failNext("aigc_task_create", faultNamed(name));
  await submitGeneration({ taskId: first });
  const rest = async () => {
    const [state] = await (await getDb()).select().from(providerStates);
    return (state?.pausedUntil?.getTime() ?? 0) - Date.now();
  };
  expect(await rest()).toBeGreaterThan(500);
  expect(await rest()).toBeLessThanOrEqual(2000);
  expect(await admin()).toMatchObject({ closed: null, pausedUntil: expect.any(String) });

  const calls = fake.seen.length;
  await submitGeneration({ taskId: second });
  expect(fake.seen).toHaveLength(calls);
  expect(await findTask(second)).toMatchObject({ submission: "draft" });

  for (let times = 0; times < 3; times++) {
    await (await getDb()).update(providerStates).set({ pausedUntil: new Date(0) });
    fake.failNext("aigc_task_create", faultNamed(name));
    await submitGeneration({ taskId: first });
  }
  expect(await rest()).toBeGreaterThan(7000);
  await (await getDb()).update(providerStates).set({ pausedUntil: new Date(0) });
  await submitGeneration({ taskId: first });
  expect(await (await getDb()).select().from(providerStates)).toMatchObject([{ pausedUntil: null, pauses: 0 }]);
});

test("calls that were refused in one moment are one refusal, and a good reading ends the row", async () => {
  const tasksAtOnce = [await cloudTask(order), await cloudTask(order), await cloudTask(order)];
  const handed = await cloudTask(order);
  await submitGeneration({ taskId: handed });
  fake.failNext("aigc_task_create", ...tasksAtOnce.map(() => faultNamed("throttled, 429")));
  await Promise.all(tasksAtOnce.map((taskId) => submitGeneration({ taskId })));
  const state = async () => (await (await getDb()).select().from(providerStates))[0];
  expect(await state()).toMatchObject({ pauses: 1, pausedUntil: expect.any(Date) });
  await (await getDb()).update(providerStates).set({ pausedUntil: new Date(0) });
  await watchTask({ taskId: handed });
  expect(await state()).toMatchObject({ pauses: 0, pausedUntil: null });
});

test("a provider that closes again at the next order is probed ever more rarely, and its administrators told once", async () => {
  const said = vi.spyOn(log, "error");
  const taskId = await cloudTask(order);
  for (const seconds of [60, 120, 240]) {
    fake.failNext("aigc_task_create", faultNamed("arrears"));
    await submitGeneration({ taskId });
    const due = await nextIn("probe-provider", "provider");
    expect(due).toBeGreaterThan(seconds - 5);
    expect(due).toBeLessThanOrEqual(seconds);
    await probeProvider();
    await (await startBoss()).deleteQueuedJobs("probe-provider");
  }
  expect(said.mock.calls.filter(([, words]) => words === "provider closed")).toHaveLength(1);
  said.mockRestore();
  await submitGeneration({ taskId });
  expect(await (await getDb()).select().from(providerStates)).toMatchObject([{ closings: 0, closedAt: null }]);
});

test("an administrator ends a rest and has a closed provider asked now; nobody else does", async () => {
  const open = async () => answerOf(await POST_OPEN(jsonRequest("POST", "/api/admin/provider/open", {})));
  const taskId = await cloudTask(order);
  fake.failNext("aigc_task_create", faultNamed("throttled, 429"));
  await submitGeneration({ taskId });
  await signInAs("Wan");
  expect(await open()).toMatchObject({ status: 404 });
  expect(await admin()).toMatchObject({ pausedUntil: expect.any(String) });
  expect(await open()).toMatchObject({ status: 200, pausedUntil: null });
  expect(await nextIn("probe-provider", "provider")).toBeLessThan(1);
});

test("an administrator sees what has had no news for three times what others took, and the ledger", async () => {
  const db = await getDb();
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3600_000);
  const stuck = await cloudTask(order);
  const fresh = await cloudTask(order);
  await submitGeneration({ taskId: stuck });
  await submitGeneration({ taskId: fresh });
  await db.update(tasks).set({ createdAt: hoursAgo(5), acceptedAt: hoursAgo(4) });
  await db
    .update(tasks)
    .set({ newsAt: hoursAgo(4) })
    .where(eq(tasks.id, stuck));
  const seen = await admin();
  expect(seen.silent).toMatchObject([{ taskId: stuck, kind: "generation" }]);
  expect(seen.calls).toMatchObject([
    { what: "generation", outcome: "accepted", requestId: expect.stringMatching(/^[\w-]{36}$/) },
    { what: "generation", outcome: "accepted" },
  ]);
  expect(JSON.stringify(seen)).not.toContain("callbackHash");

  // With a history in which five hours are nothing, it is not long at all.
  for (let n = 0; n < 4; n++) {
    const id = await cloudTask(order);
    await db
      .update(tasks)
      .set({ state: "succeeded", submission: "submitted", createdAt: hoursAgo(9), endedAt: new Date() })
      .where(eq(tasks.id, id));
  }
  expect((await admin()).silent).toEqual([]);
});

test("nobody but an administrator is told", async () => {
  await signInAs("Wan");
  expect((await GET_PROVIDER(getRequest("/api/admin/provider"))).status).toBe(404);
});
