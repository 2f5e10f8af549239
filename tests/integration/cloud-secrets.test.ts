import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { getDb } from "@/lib/db/client";
import { listProviderCalls } from "@/lib/db/provider";
import { models, providerStates } from "@/lib/db/schema";
import { enqueue } from "@/lib/queue/enqueue";
import type { Fault } from "@/tests/fakes/cloud/faults";
import { FAULTS } from "@/tests/fakes/cloud/faults";
import { RESULT_FAULTS } from "@/tests/fakes/cloud/result-faults";
import { CallbackDoor } from "@/tests/support/callback-door";
import { cloudModel, cloudStyle, cloudTask, fake, openCloudStudio, SECRETS } from "@/tests/support/cloud-studio";
import { openEngineRoom, untilOver } from "@/tests/support/engine-room";
import { signInAs } from "@/tests/support/people";

/* The log of a whole way, with everything going wrong on it that can, searched for secrets. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);
const seat = vi.hoisted(() => {
  process.env.LOG_LEVEL = "debug";
  return { lines: [] as string[], publicUrl: "" };
});
vi.mock("@/lib/env/public-url", () => ({ publicUrl: () => seat.publicUrl }));
vi.mock("@/lib/observability/log", async (original) => {
  const { openLog } = await original<typeof import("@/lib/observability/log")>();
  return { openLog, log: openLog({ write: (line: string) => void seat.lines.push(line) }) };
});

const door = new CallbackDoor();

beforeAll(async () => {
  await door.open();
  seat.publicUrl = door.origin;
});
afterAll(async () => {
  await fake.close();
  await door.close();
});

/** A gateway that repeats what it was sent, secrets and all, as some do. */
function echo(status: number, secret: string): Fault {
  return {
    name: "an echo",
    accepted: false,
    certain: true,
    play: (response) => {
      const sent = fake.seen.at(-1);
      response.writeHead(status, { "x-ca-request-id": "ECHO-REQUEST" });
      response.end(`${sent?.authorization ?? ""} ${secret} ${sent?.body}`);
    },
  };
}

test.each(["appcode", "signature"] as const)("%s: no secret of ours is in log or ledger", async (mode) => {
  const secret = SECRETS[mode === "appcode" ? "code" : "secret"];
  seat.lines.length = 0;
  fake.seen.length = 0;
  await openCloudStudio({ mode });
  await openEngineRoom();
  const { userId: ownerId } = await signInAs("Wan");
  fake.states = [1, 3];
  fake.callbacks = "twice";
  fake.failNext("aigc_product_brief_query", echo(200, secret));
  fake.failNext("upload_file", echo(502, secret));
  fake.failNext("aigc_user_model_create", echo(503, secret));
  fake.failNext("aigc_task_query", ...FAULTS.filter(({ certain }) => !certain).slice(0, 1), echo(500, secret));
  fake.failNext("results", ...RESULT_FAULTS.slice(0, 2));
  const db = await getDb();
  await enqueue(db, "sync-styles", {});

  const training = { ownerId, modelId: await cloudModel(ownerId, "training") };
  const lost = await cloudTask(training);
  await enqueue(db, "submit-training", { taskId: lost });
  await vi.waitUntil(() => seat.lines.some((line) => line.includes("paid call not accepted")), 30_000);
  const again = await cloudTask({ ownerId, modelId: await cloudModel(ownerId, "training") });
  await enqueue(db, "submit-training", { taskId: again });
  expect(await untilOver(again, 60_000)).toMatchObject({ state: "succeeded" });

  const order = { ownerId, modelId: await cloudModel(ownerId), styleId: await cloudStyle() };
  fake.failNext("aigc_task_create", echo(401, secret));
  const waiting = await cloudTask(order);
  await enqueue(db, "submit-generation", { taskId: waiting });
  await vi.waitUntil(async () => (await db.select().from(providerStates)).some(({ closedAt }) => closedAt), 30_000);
  const states = await db.select().from(providerStates);
  await db.delete(providerStates);
  await enqueue(db, "submit-generation", { taskId: waiting });
  expect(await untilOver(waiting, 60_000)).toMatchObject({ state: "succeeded" });

  const told = fake.seen.flatMap(({ body }) => [...body.matchAll(/\/api\/callbacks\/([\w-]{43})/g)]).map((m) => m[1]);
  expect(told.length).toBeGreaterThanOrEqual(3);
  const written = [...seat.lines, JSON.stringify([states, await listProviderCalls(50)])].join("\n");
  expect(seat.lines.length).toBeGreaterThan(5);
  expect(written).toContain("…");
  for (const secret of [...Object.values(SECRETS), ...told]) expect(written).not.toContain(secret);
  expect(await db.$count(models)).toBeGreaterThan(0);
  await fake.close();
});
