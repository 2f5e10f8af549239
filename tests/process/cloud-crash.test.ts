import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrintsView } from "@/lib/domain/portrait";
import type { StyleView } from "@/lib/domain/style";
import { isOver, type TaskView } from "@/lib/domain/task";
import { CONSENT_VERSION, type ModelView } from "@/lib/domain/user-model";
import { FakeCloud } from "@/tests/fakes/cloud/cloud";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { BrowserlessPerson } from "./browserless-person";
import { cleanUp, newServer, type Server } from "./server";

/*
 * kill -9 of the real process at random moments between "create my model" and "portraits shown", with the cloud outside
 * of it. CRASH_KILLS says how many; each costs a good half minute.
 */
const KILLS = Number(process.env.CRASH_KILLS ?? 5);
/** What the way takes with nobody killing: uploads, two orders and their looks, with the cloud's latency. */
const WAY_MS = 20_000;

const cloud = new FakeCloud();
let server: Server;
let person: BrowserlessPerson;
let styleId: string;

beforeAll(async () => {
  await cloud.open();
  cloud.latencyMs = 250;
  server = await newServer((port) => ({
    PUBLIC_URL: `http://localhost:${port}`,
    PORTRAIT_API_URL: cloud.origin,
    PORTRAIT_API_APPCODE: "stand-in",
    // A call that was cut off is doubted after twice this.
    PORTRAIT_API_TOTAL_SECONDS: "3",
    PUBLISH_NEW_STYLES: "true",
  }));
  await server.start();
  person = new BrowserlessPerson(server.url);
  await person.signUp();
  const { styles } = await until(
    () => person.json<{ styles: StyleView[] }>("/api/styles"),
    (seen) => seen.styles.length > 0,
  );
  styleId = styles[0]?.id ?? "";
}, 120_000);

afterAll(async () => {
  await server.kill();
  await cloud.close();
  cleanUp(server);
});

/** Asks again and again, as a browser does while the server is gone. */
async function until<T>(read: () => Promise<T>, done: (value: T) => boolean, timeoutMs = 120_000): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(250)) {
    try {
      const value = await read();
      if (done(value)) return value;
      last = value;
    } catch (error) {
      last = String(error);
    }
  }
  throw new Error(`Not in time: ${JSON.stringify(last)}\n${server.output.slice(-3000)}`);
}

const send = <T>(path: string, json: unknown) =>
  until(
    () => person.json<T>(path, { method: "POST", json }),
    () => true,
  );

/**
 * Follows a task to its right end: over, or unconfirmed where the cloud never got the order. Where it did, the cloud
 * calls back, as it would sooner or later.
 */
async function toItsEnd(taskId: string, paid: () => number): Promise<TaskView> {
  return until(
    () => person.json<TaskView>(`/api/tasks/${taskId}`),
    (view) => {
      if (view.submission !== "unconfirmed") return isOver(view.state);
      const made = [...cloud.tasks.values()].at(-1);
      if (paid() > 0 && made) cloud.callBack(made);
      return paid() === 0;
    },
  );
}

async function uploadPhotos(): Promise<string[]> {
  const ids: string[] = [];
  for (const body of (await dailyPhotos()).slice(0, 8)) {
    const id = crypto.randomUUID();
    await person.json(`/api/photos/${id}`, { method: "PUT", body });
    ids.push(id);
  }
  return ids;
}

/** From "create my model" to "portraits shown"; what cannot be confirmed ends it sooner. */
async function goTheWay(photoIds: string[]): Promise<void> {
  const consent = { version: CONSENT_VERSION, accepted: true };
  const model = await send<ModelView>("/api/models", { id: crypto.randomUUID(), photoIds, consent });
  const training = await toItsEnd(model.taskId, () => cloud.paid.training);
  if (training.submission === "unconfirmed") return;
  expect(training).toMatchObject({ state: "succeeded", submission: "submitted" });

  const order = { id: crypto.randomUUID(), modelId: model.id, styleIds: [styleId] };
  const { tasks } = await send<{ tasks: TaskView[] }>("/api/portraits", order);
  expect(tasks).toHaveLength(1);
  const taskId = tasks[0]?.id ?? "";
  const generation = await toItsEnd(taskId, () => cloud.paid.generation);
  const { portraits } = await until(
    () => person.json<PrintsView>(`/api/portraits?task=${taskId}`),
    () => true,
  );
  if (generation.submission === "unconfirmed") return expect(portraits).toEqual([]);
  expect(generation).toMatchObject({ state: "succeeded", made: 4 });
  expect(portraits).toHaveLength(4);
}

test.each(Array.from({ length: KILLS }, (_, n) => n + 1))(
  "kill %i: paid once at most, and it ends right",
  { timeout: 400_000 },
  async (kill) => {
    const photoIds = await uploadPhotos();
    cloud.paid = { training: 0, generation: 0 };
    cloud.callbacks = kill % 2 === 0 ? "once" : "none";
    const moment = Math.random() * WAY_MS;
    const killed = sleep(moment).then(async () => {
      await server.kill();
      await server.start();
    });
    // What is said of a failure has to tell when it was.
    await Promise.all([killed, goTheWay(photoIds)]).catch((cause: unknown) => {
      throw new Error(`Killed after ${Math.round(moment)} ms`, { cause });
    });
    expect(cloud.paid.training, `killed after ${moment} ms`).toBeLessThanOrEqual(1);
    expect(cloud.paid.generation, `killed after ${moment} ms`).toBeLessThanOrEqual(1);
  },
);
