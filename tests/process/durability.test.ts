import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrintsView } from "@/lib/domain/portrait";
import type { StyleView } from "@/lib/domain/style";
import { isOver, type TaskView } from "@/lib/domain/task";
import { CONSENT_VERSION, type ModelView } from "@/lib/domain/user-model";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { BrowserlessPerson } from "./browserless-person";
import { cleanUp, newServer, type Server } from "./server";

/* kill -9 of the real process, at the two places where most would be lost. */

let server: Server;
let person: BrowserlessPerson;

beforeAll(async () => {
  server = await newServer();
  await server.start();
  person = new BrowserlessPerson(server.url);
  await person.signUp();
}, 120_000);

afterAll(async () => {
  await server.kill();
  cleanUp(server);
});

async function until<T>(read: () => Promise<T>, done: (value: T) => boolean, timeoutMs = 150_000): Promise<T> {
  for (const end = Date.now() + timeoutMs; ;) {
    const value = await read();
    if (done(value)) return value;
    if (Date.now() > end) throw new Error(`Not in time: ${JSON.stringify(value)}\n${server.output.slice(-3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

const task = (id: string) => () => person.json<TaskView>(`/api/tasks/${id}`);
const done = (view: TaskView) => view.steps.reduce((sum, step) => sum + step.done, 0);

test("killed in training and again in rendering, everything is finished once", { timeout: 480_000 }, async () => {
  const photoIds: string[] = [];
  for (const body of (await dailyPhotos()).slice(0, 8)) {
    const id = crypto.randomUUID();
    await person.json(`/api/photos/${id}`, { method: "PUT", body });
    photoIds.push(id);
  }
  const consent = { version: CONSENT_VERSION, accepted: true };
  const json = { id: crypto.randomUUID(), photoIds, consent };
  const model = await person.json<ModelView>("/api/models", { method: "POST", json });

  await until(task(model.taskId), (view) => view.state === "running" && done(view) >= 2);
  await server.kill();
  await server.start();
  expect(await until(task(model.taskId), (view) => isOver(view.state))).toMatchObject({ state: "succeeded" });

  const { styles } = await person.json<{ styles: StyleView[] }>("/api/styles");
  const styleIds = styles.slice(0, 4).map(({ id }) => id);
  const order = { id: crypto.randomUUID(), modelId: model.id, styleIds };
  const { tasks } = await person.json<{ tasks: TaskView[] }>("/api/portraits", { method: "POST", json: order });
  const all = () => Promise.all(tasks.map(({ id }) => task(id)()));
  await until(all, (views) => views.some((view) => view.made >= 1));
  await server.kill();
  await server.start();
  // Something was left to do, or this would prove nothing.
  expect((await all()).filter((view) => !isOver(view.state)).length).toBeGreaterThan(0);
  const ended = await until(all, (views) => views.every((view) => isOver(view.state)));
  for (const view of ended) expect(view).toMatchObject({ state: "succeeded", made: 4 });

  const prints = await person.json<PrintsView>("/api/portraits");
  expect(prints.portraits).toHaveLength(16);
  for (const { imageUrl } of prints.portraits) {
    const picture = await person.call(`${imageUrl}?download=1`);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
  }
  expect((await person.json<{ models: ModelView[] }>("/api/models")).models).toHaveLength(1);
});

test("the session secret is made once, and readable by nobody else", async () => {
  const file = path.join(server.folder, "secret");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, "utf8")).length).toBeGreaterThanOrEqual(43);
});

test(
  "a second process on the same folder, and a taken port, end in a clear sentence",
  { timeout: 60_000 },
  async () => {
    const ends = async (other: Server) => {
      const child = other.launch();
      const code = await new Promise((resolve) => child.once("close", resolve));
      return { code, words: other.output };
    };
    const { Server, freePort } = await import("./server");
    const sameFolder = await ends(new Server(await freePort(), server.folder));
    expect(sameFolder).toMatchObject({ code: 1, words: expect.stringMatching(/folder .* is in use by process \d+/) });
    const samePort = await ends(new Server(server.port, `${server.folder}-other`));
    expect(samePort).toMatchObject({ code: 1, words: expect.stringMatching(/Port \d+ is taken by another program/) });
  },
);
