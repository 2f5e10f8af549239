import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { FakeCloud } from "@/tests/fakes/cloud/cloud";
import { FAULTS } from "@/tests/fakes/cloud/faults";
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
