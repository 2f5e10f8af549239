import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { eq } from "drizzle-orm";
import { getDb } from "@/lib/db/client";
import { listProviderCalls } from "@/lib/db/provider";
import { models, photos, providerCalls, providerStates, styles, tasks } from "@/lib/db/schema";
import { findTask } from "@/lib/db/tasks";
import type { Viewer } from "@/lib/domain/viewer";
import { submitTraining } from "@/lib/features/models/submit-training";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { openCloud } from "@/lib/provider/cloud/cloud";
import { getBoss, startBoss } from "@/lib/queue/boss";
import { FakeCloud } from "@/tests/fakes/cloud/cloud";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { photosFor } from "@/tests/support/cloud-studio";
import { signInAs } from "@/tests/support/people";

/* Every fault at every call of the way to a submission: what is paid for is paid once at most, and no task is lost. */

const fake = new FakeCloud();
let provider: ReturnType<typeof openCloud>;
vi.mock("@/lib/provider/choose", () => ({ getProvider: () => provider }));

let viewer: Viewer;
let modelId: string;
let styleId: string;

beforeAll(async () => {
  await fake.open();
  const credentials = { mode: "appcode", code: "test-code" } as const;
  provider = openCloud({ origin: fake.origin, credentials, connectMs: 1000, totalMs: 1500, atOnce: 4 });
  await startBoss();
  viewer = await signInAs("Wan");
  const db = await getDb();
  modelId = crypto.randomUUID();
  styleId = crypto.randomUUID();
  const consent = { consentVersion: "1", consentedAt: new Date(), provider: "cloud", providerUserId: "U0000000000001" };
  await db.insert(models).values({ id: modelId, ownerId: viewer.userId, number: 1, ...consent });
  const words = { en: "One", zh: "一" };
  await db.insert(styles).values({
    id: styleId,
    provider: "cloud",
    providerStyleId: "s1",
    name: words,
    note: words,
    sex: "any",
    templateUrl: "/t.png",
    position: 1,
  });
  await photosFor(viewer.userId, modelId);
});

afterAll(() => fake.close());

beforeEach(async () => {
  fake.paid = { training: 0, generation: 0 };
  const db = await getDb();
  await db.delete(providerStates);
  await db.delete(providerCalls);
});

const KINDS = {
  training: { run: submitTraining, endpoint: "aigc_user_model_create", job: "submit-training", values: () => ({}) },
  generation: {
    run: submitGeneration,
    endpoint: "aigc_task_create",
    job: "submit-generation",
    values: () => ({ styleId }),
  },
} as const;

async function newTask(kind: keyof typeof KINDS): Promise<string> {
  const id = crypto.randomUUID();
  const row = { id, ownerId: viewer.userId, kind, modelId, ...KINDS[kind].values() };
  await (await getDb()).insert(tasks).values(row);
  return id;
}

/** What time and an administrator do: the rest is over, and a closed provider has been opened again. */
async function letPass(): Promise<void> {
  await (await getDb()).delete(providerStates);
}

const cases = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
  FAULTS.map((fault) => [kind, fault.name, fault] as const),
);

test.each(cases)("%s, %s: paid once at most, and never lost", async (kind, _, fault) => {
  const { run, endpoint, job } = KINDS[kind];
  const taskId = await newTask(kind);
  fake.failNext(endpoint, fault);
  await run({ taskId });
  const after = await findTask(taskId);
  const [call] = await listProviderCalls(1);
  expect(call).toMatchObject({ taskId, what: kind, endedAt: expect.any(Date) });

  if (!fault.certain) {
    expect(after).toMatchObject({ submission: "unconfirmed", state: "waiting" });
    expect(call?.outcome).toBe("unknown");
  } else if (call?.outcome === "refused") {
    expect(after).toMatchObject({ state: "failed", failure: { title: { zh: expect.any(String) } } });
    // Not a model's fault that one training was refused: the next cases go on with it.
    await (await getDb()).update(photos).set({ modelId }).where(eq(photos.ownerId, viewer.userId));
  } else {
    expect(after).toMatchObject({ submission: "draft", state: "waiting" });
    // And it comes back by itself.
    expect(await (await getBoss()).findJobs(job, { key: taskId, queued: true })).toHaveLength(1);
  }

  await letPass();
  await run({ taskId });
  await run({ taskId });
  const last = await findTask(taskId);
  const done = fault.certain && call?.outcome !== "refused";
  expect(last?.submission).toBe(done ? "submitted" : after?.submission);
  expect(fake.paid[kind]).toBe(done || fault.accepted ? 1 : 0);
});

test("an upload that fails costs nothing, and only what is missing is uploaded again", async () => {
  const [reset] = FAULTS.filter((fault) => fault.name === "a reset connection");
  if (!reset) throw new Error("The fault is gone.");
  await (await getDb()).execute("delete from photo_uploads");
  const before = fake.uploads.length;
  const taskId = await newTask("training");
  fake.failNext("upload_file", { ...reset, accepted: true }, reset);
  await submitTraining({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "draft", state: "waiting" });
  await submitTraining({ taskId });
  await submitTraining({ taskId });
  expect(await findTask(taskId)).toMatchObject({ submission: "submitted" });
  expect(fake.paid.training).toBe(1);
  // One was there although its answer was lost; nobody can know that.
  expect(fake.uploads.length - before).toBe(9);
});

test("a closed provider is told of once, is not called, and its tasks wait", async () => {
  const [quota] = FAULTS.filter((fault) => fault.name === "quota exhausted");
  if (!quota) throw new Error("The fault is gone.");
  const first = await newTask("generation");
  const second = await newTask("generation");
  fake.failNext("aigc_task_create", quota);
  await submitGeneration({ taskId: first });
  const calls = fake.seen.length;
  await submitGeneration({ taskId: second });
  expect(fake.seen.length).toBe(calls);
  expect(await findTask(second)).toMatchObject({ submission: "draft", state: "waiting" });
  expect(await (await getDb()).select().from(providerStates)).toMatchObject([
    { provider: "cloud", closedFor: "B403MQ: Quota Exhausted", closedRequestId: "FAKE-REQUEST" },
  ]);
});
