import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { type Endpoint, FakeCloud } from "@/tests/fakes/cloud/cloud";
import { type Fault, FAULTS } from "@/tests/fakes/cloud/faults";
import type { GatewaySettings } from "./call-gateway";
import { openCloud } from "./cloud";

const fake = new FakeCloud();
const settings = (): GatewaySettings => ({
  origin: fake.origin,
  credentials: { mode: "appcode", code: "a-code-nobody-may-see" },
  connectMs: 1000,
  totalMs: 300,
  atOnce: 4,
});
const order = {
  taskId: "t",
  providerUserId: "U0000000000001",
  providerStyleId: "s",
  options: { retouch: true, name: "Wan" },
};
const photo = {
  taskId: "t",
  photoId: "p1",
  contentType: "image/jpeg" as const,
  read: async () => new Uint8Array(5000),
};

beforeAll(() => fake.open());
afterAll(() => fake.close());
beforeEach(() => {
  fake.seen.length = 0;
  fake.paid = { training: 0, generation: 0 };
});

test("the whole way over the wire: styles, photos, a model, portraits", async () => {
  const cloud = openCloud(settings());
  const styles = await cloud.listStyles();
  expect(styles.map(({ name, sex }) => [name.zh, sex])).toEqual([
    ["仙气十足", "female"],
    ["花好⽉圆", "male"],
  ]);
  const paths = await Promise.all(Array.from({ length: 8 }, () => cloud.uploadPhoto(photo)));
  const model = await cloud.submitTraining({ taskId: "t", paths });
  expect((await cloud.readTask(model.providerTaskId)).state).toBe("waiting");
  const { providerTaskId } = await cloud.submitGeneration({ ...order, ...model });
  const states = [];
  for (let n = 0; n < 3; n++) states.push((await cloud.readTask(providerTaskId)).state);
  expect(states).toEqual(["waiting", "running", "succeeded"]);
  const { results } = await cloud.readTask(providerTaskId);
  const pictures = await Promise.all(results.map((result) => result.read()));
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) expect(Buffer.from(picture).subarray(1, 4).toString()).toBe("PNG");
  expect(fake.paid).toEqual({ training: 1, generation: 1 });
  expect(new Set(fake.seen.filter(({ endpoint }) => endpoint !== "results").map((call) => call.authorization))).toEqual(
    new Set(["APPCODE a-code-nobody-may-see"]),
  );
});

test("a photo arrives as a file in a form, as long as it was announced", async () => {
  await openCloud(settings()).uploadPhoto(photo);
  expect(fake.seen[0]?.body).toMatch(
    /^--xiezhen-[^\r]+\r\nContent-Disposition: form-data; name="file"; filename="p1.jpg"/,
  );
});

test.each(FAULTS.map((fault) => [fault.name, fault] as const))("%s: known for certain, or not", async (_, fault) => {
  fake.failNext("aigc_task_create", fault);
  const failure = await openCloud(settings())
    .submitGeneration(order)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ProviderFault);
  const { kind } = failure as ProviderFault;
  if (fault.certain) expect(["closed", "throttled", "unreachable", "refused"]).toContain(kind);
  else expect(kind).toBe("unknown");
  expect(fake.paid.generation).toBe(fault.accepted ? 1 : 0);
});

test("a cloud that is not there was certainly not reached", async () => {
  const gone = await new FakeCloud().open();
  const origin = gone.origin;
  await gone.close();
  await expect(openCloud({ ...settings(), origin }).submitGeneration(order)).rejects.toMatchObject({
    kind: "unreachable",
  });
});

test("no fault carries the credentials", async () => {
  for (const fault of FAULTS.slice(0, 6)) {
    fake.failNext("aigc_task_create", fault);
    const failure: ProviderFault = (await openCloud(settings())
      .submitGeneration(order)
      .catch((error: ProviderFault) => error)) as ProviderFault;
    expect(`${failure.message} ${failure.said} ${failure.stack}`).not.toContain("a-code-nobody-may-see");
  }
});

/** Has the next call of this endpoint answered like this, with 200. */
function answerNext(endpoint: Endpoint, body: string | Buffer, ended = true): void {
  const play: Fault["play"] = (response) => {
    response.writeHead(200, { "content-type": "application/json", "x-ca-request-id": "FAKE-REQUEST" });
    if (ended) response.end(body);
    else response.write(body, () => response.socket?.destroy());
  };
  fake.failNext(endpoint, { name: "odd", accepted: false, certain: true, play });
}

test.each([
  ["a ret in words", '{"ret":"0","body":{"task_id":"t-1","user_id":"u"}}'],
  ["no model, which nobody needs", '{"ret":0,"body":{"task_id":"t-1"}}'],
  ["a model as a number", '{"ret":0,"body":{"task_id":"t-1","user_id":7}}'],
  ["fields of its own", '{"ret":0,"msg":"ok","body":{"task_id":"t-1","user_id":"u","cost":1}}'],
])("a paid order is not lost to %s", async (_, body) => {
  answerNext("aigc_task_create", body);
  expect(await openCloud(settings()).submitGeneration(order)).toMatchObject({ providerTaskId: "t-1" });
});

test.each([
  ["no addresses yet", { result_paths: null }, "running"],
  ["none at all", {}, "running"],
  ["a state in words", { state: "3", result_paths: [] }, "succeeded"],
  ["a state that nobody has told us of", { state: 99, result_paths: [] }, "running"],
  ["no state", { state: null, result_paths: [] }, "running"],
])("a task is read with %s", async (_, said, state) => {
  const body = { id: "t-1", tsk_type: 2, state: 2, ...said };
  answerNext("aigc_task_query", JSON.stringify({ ret: 0, body }));
  expect(await openCloud(settings()).readTask("t-1")).toMatchObject({ state, results: [] });
});

test("an answer about another task is not believed", async () => {
  const body = { id: "t-2", tsk_type: 2, state: 3, result_paths: ["https://a.example/face.png"] };
  answerNext("aigc_task_query", JSON.stringify({ ret: 0, body }));
  await expect(openCloud(settings()).readTask("t-1")).rejects.toMatchObject({ kind: "unknown" });
});

test("of addresses without end, as many are taken as an order may have", async () => {
  const result_paths = Array.from({ length: 5000 }, (_, n) => `https://a.example/${n}.png`);
  answerNext("aigc_task_query", JSON.stringify({ ret: 0, body: { id: "t-1", tsk_type: 2, state: 3, result_paths } }));
  expect((await openCloud(settings()).readTask("t-1")).results).toHaveLength(64);
});

test("a style that cannot be read takes no other with it", async () => {
  const good = { name: "仙气十足", style: "s-1", template: "https://a.example/t.png", sex: "女" };
  const body = [good, { ...good, template: null }, { ...good, style: "s-3", sex: null }, 42];
  answerNext("aigc_product_brief_query", JSON.stringify({ ret: 0, body }));
  const styles = await openCloud(settings()).listStyles();
  expect(styles.map(({ providerStyleId, sex }) => [providerStyleId, sex])).toEqual([
    ["s-1", "female"],
    ["s-3", "any"],
  ]);
});

test("what was said can be written down, whatever it was", async () => {
  answerNext("aigc_task_create", Buffer.from([0, 1, 2, 0x41, 0, 0x42]));
  const fault = await openCloud(settings())
    .submitGeneration(order)
    .catch((error: ProviderFault) => error);
  expect(fault).toMatchObject({ kind: "unknown", said: " A B" });
});

test("a body that breaks off still leaves the id that the provider's log can be asked with", async () => {
  answerNext("aigc_task_create", '{"ret":0', false);
  const lost = openCloud(settings()).submitGeneration(order);
  await expect(lost).rejects.toMatchObject({ kind: "unknown", requestId: "FAKE-REQUEST" });
});
