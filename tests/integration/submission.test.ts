import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { getDb } from "@/lib/db/client";
import { models, photos, tasks } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import type { PortraitProvider } from "@/lib/domain/provider";
import { ProviderFault } from "@/lib/domain/provider-fault";
import type { Viewer } from "@/lib/domain/viewer";
import { submitTraining } from "@/lib/features/models/submit-training";
import { listPhotos } from "@/lib/features/photos/list-photos";
import { giveUpTask } from "@/lib/features/tasks/give-up-task";
import { watchTask } from "@/lib/features/tasks/watch-task";
import { startBoss } from "@/lib/queue/boss";
import { signInAs } from "@/tests/support/people";

/* Section 3 of the design, with a provider that counts: a paid call is made at most once. */

const calls = { paid: 0 };
const fake = {
  name: "cloud",
  submitsOnce: false,
  submitTraining: vi.fn(async () => {
    calls.paid += 1;
    return { providerTaskId: `${taskId}-${calls.paid}`, providerUserId: "U0000000000001" };
  }),
  readTask: vi.fn(),
} as unknown as PortraitProvider & { submitsOnce: boolean; answersWithinSeconds: number };

vi.mock("@/lib/provider/choose", () => ({ getProvider: () => fake }));

let taskId: string;
let modelId: string;
let viewer: Viewer;

beforeAll(async () => void (await startBoss()));

beforeEach(async () => {
  viewer = await signInAs("Wan");
  calls.paid = 0;
  taskId = crypto.randomUUID();
  modelId = crypto.randomUUID();
  const db = await getDb();
  const number = (await db.$count(models)) + 1;
  const consent = { consentVersion: "1", consentedAt: new Date(), provider: "cloud" };
  await db.insert(models).values({ id: modelId, ownerId: viewer.userId, number, ...consent });
  await db.insert(tasks).values({ id: taskId, ownerId: viewer.userId, kind: "training", modelId });
});

test("a job that runs twice pays once", async () => {
  await submitTraining({ taskId });
  await submitTraining({ taskId });
  expect(calls.paid).toBe(1);
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted", providerTaskId: `${taskId}-1` });
});

test("two workers with one job pay once", async () => {
  await Promise.allSettled([submitTraining({ taskId }), submitTraining({ taskId })]);
  expect(calls.paid).toBe(1);
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted", providerTaskId: `${taskId}-1` });
});

/** Holds the answer of the next paid call until it is let go, as a slow provider does. */
function holdAnswer() {
  const held = Promise.withResolvers<{ providerTaskId: string; providerUserId: string }>();
  vi.mocked(fake.submitTraining).mockImplementationOnce(() => {
    calls.paid += 1;
    return held.promise;
  });
  return held;
}
const accepted = () => ({ providerTaskId: `${taskId}-held`, providerUserId: "U0000000000009" });

test("a call that is still under way is not doubted", async () => {
  fake.answersWithinSeconds = 60;
  const held = holdAnswer();
  const first = submitTraining({ taskId });
  await vi.waitFor(() => expect(calls.paid).toBe(1));
  await submitTraining({ taskId }).finally(() => (fake.answersWithinSeconds = 0));
  expect(await findTask(taskId)).toMatchObject({ submission: "submitting" });
  held.resolve(accepted());
  await first;
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
});

test("an answer that comes after somebody doubted the call is kept, with the model it names", async () => {
  const held = holdAnswer();
  const first = submitTraining({ taskId });
  await vi.waitFor(() => expect(calls.paid).toBe(1));
  await submitTraining({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "unconfirmed" });
  held.resolve(accepted());
  await first;
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted", providerTaskId: `${taskId}-held` });
  expect(await (await getDb()).select().from(models).where(eq(models.id, modelId))).toMatchObject([
    { providerUserId: "U0000000000009" },
  ]);
});

test("a certain no that comes after the doubt clears it", async () => {
  const held = holdAnswer();
  const first = submitTraining({ taskId });
  await vi.waitFor(() => expect(calls.paid).toBe(1));
  await submitTraining({ taskId });
  held.reject(new ProviderFault("unreachable", "The provider could not be reached."));
  await first;
  expect(await findTask(taskId)).toMatchObject({ submission: "draft" });
});

test("what became of an older call moves nothing once a newer one is under way", async () => {
  const older = holdAnswer();
  const first = submitTraining({ taskId });
  await vi.waitFor(() => expect(calls.paid).toBe(1));
  await (await getDb()).update(tasks).set({ submission: "draft" }).where(eq(tasks.id, taskId));
  const newer = holdAnswer();
  const second = submitTraining({ taskId });
  await vi.waitFor(() => expect(calls.paid).toBe(2));
  older.reject(new ProviderFault("unreachable", "The provider could not be reached."));
  await first;
  expect(await findTask(taskId)).toMatchObject({ submission: "submitting" });
  newer.resolve(accepted());
  await second;
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
});

test("a call whose outcome was never written down is not repeated by itself", async () => {
  await (await getDb()).update(tasks).set({ submission: "submitting" });
  await submitTraining({ taskId });
  expect(calls.paid).toBe(0);
  expect(await findTask(taskId)).toMatchObject({ submission: "unconfirmed", state: "waiting" });
});

test("where repeating costs nothing, the call is made again after a crash", async () => {
  await (await getDb()).update(tasks).set({ submission: "submitting" });
  fake.submitsOnce = true;
  await submitTraining({ taskId }).finally(() => (fake.submitsOnce = false));
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
});

test("a reading that fails ends nothing", async () => {
  await submitTraining({ taskId });
  vi.mocked(fake.readTask).mockRejectedValueOnce(new Error("connection reset"));
  await watchTask({ taskId });
  expect(await findTask(taskId)).toMatchObject({ state: "waiting", endedAt: null });
});

test("an order that never got through ends in words, and its photos are free again", async () => {
  const db = await getDb();
  const report = {
    version: 1 as const,
    width: 10,
    height: 10,
    format: "jpeg" as const,
    faces: [],
    dhash: "0".repeat(16),
  };
  const photo = { id: crypto.randomUUID(), ownerId: viewer.userId, modelId, report, storageKey: "photos/x/master.jpg" };
  await db.insert(photos).values(photo);
  expect((await listPhotos(viewer)).photos).toEqual([]);
  await giveUpTask({ taskId });
  expect((await listPhotos(viewer)).photos).toMatchObject([{ id: photo.id }]);
  expect(await findTask(taskId)).toMatchObject({ state: "failed", failure: { title: { zh: expect.any(String) } } });
});
