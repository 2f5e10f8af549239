import { afterAll, beforeAll, expect, test } from "vitest";
import { DELETE } from "@/app/api/keys/[id]/route";
import { POST } from "@/app/api/keys/route";
import { hashApiKey } from "@/lib/auth/api-key";
import { getDb } from "@/lib/db/client";
import { apiKeys, models, users } from "@/lib/db/schema";
import type { NewApiKeyView } from "@/lib/domain/api-key";
import { env } from "@/lib/env/env";
import { listApiKeys } from "@/lib/features/accounts/api-keys";
import { bootstrapApiKey } from "@/lib/features/accounts/bootstrap-api-key";
import { CloudOverHttp } from "@/tests/support/cloud-over-http";
import { madeModel } from "@/tests/support/made-model";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf, jsonRequest, withId } from "@/tests/support/requests";

const api = new CloudOverHttp();
beforeAll(() => api.open());
afterAll(() => api.close());

const make = async (name: string) =>
  (await (await POST(jsonRequest("POST", "/api/keys", { name }))).json()) as NewApiKeyView;
const brief = (authorization: string) =>
  fetch(`${api.origin}/cloud/aigc_product_brief_query`, { headers: { authorization } });

test("a key is shown once, kept as a hash, and opens the API in its account's name", async () => {
  const wan = await signInAs("Wan");
  const { key, id, callbackSecret } = await make("the shop");
  expect(key).toMatch(/^xz_[\w-]{43}$/);
  const [listed] = await listApiKeys(wan);
  expect(listed).toMatchObject({ id, name: "the shop", hint: key.slice(-4), lastUsedAt: null });
  const kept = JSON.stringify([listed, await (await getDb()).select().from(apiKeys)]);
  expect(kept).not.toContain(key);
  expect(kept).not.toContain(callbackSecret);

  expect((await brief(`APPCODE ${key}`)).status).toBe(200);
  const [used] = await listApiKeys(wan);
  expect(Date.parse(used?.lastUsedAt ?? "")).toBeGreaterThan(Date.now() - 10_000);
  const told = await fetch(`${api.origin}/cloud/callback_secret`, { headers: { authorization: `APPCODE ${key}` } });
  expect(await told.json()).toEqual({ ret: 0, body: callbackSecret });
});

test("a revoked key opens nothing, and nobody revokes a stranger's", async () => {
  await signInAs("Wan");
  const { key, id } = await make("lost");
  await signInAs("Stranger");
  expect((await DELETE(jsonRequest("DELETE", `/api/keys/${id}`, ""), withId(id))).status).toBe(404);
  expect((await brief(`APPCODE ${key}`)).status).toBe(200);
  await signInAs("Wan");
  expect((await DELETE(jsonRequest("DELETE", `/api/keys/${id}`, ""), withId(id))).status).toBe(204);
  expect(await answerOf(await brief(`APPCODE ${key}`))).toMatchObject({ status: 401, ret: 40101 });
});

test("no key, half a key and another scheme are refused; a session makes no difference", async () => {
  await signInAs("Wan");
  const { key } = await make("right");
  for (const wrong of ["", `Bearer ${key}`, key, `APPCODE ${key.slice(0, -1)}`, `APPCODE  ${key}`, "APPCODE x"]) {
    expect(await answerOf(await brief(wrong)), wrong).toMatchObject({ status: 401, ret: 40101 });
  }
});

test("a key sees its own account's things only", async () => {
  const wan = await signInAs("Wan");
  const model = await madeModel(wan.userId, 7);
  const row = (await (await getDb()).select().from(models)).find(({ id }) => id === model.id);
  await signInAs("Stranger");
  const { key } = await make("curious");
  const order = { user_id: `U${String(row?.serial).padStart(13, "0")}`, style: crypto.randomUUID() };
  const answer = await fetch(`${api.origin}/cloud/aigc_task_create`, {
    method: "POST",
    headers: { authorization: `APPCODE ${key}` },
    body: JSON.stringify(order),
  });
  expect(await answerOf(answer)).toMatchObject({ status: 404, ret: 40402 });
});

test("too many calls with one key answer 429 with the time to wait, and other keys go on", async () => {
  await signInAs("Wan");
  const [quick, calm] = [await make("quick"), await make("calm")];
  const usual = env.API_CALLS_PER_MINUTE;
  env.API_CALLS_PER_MINUTE = 12;
  try {
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await brief(`APPCODE ${quick.key}`)).status);
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await brief(`APPCODE ${quick.key}`);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(5);
    expect(await answerOf(refused)).toMatchObject({ status: 429, ret: 42901, msg: expect.any(String) });
    expect((await brief(`APPCODE ${calm.key}`)).status).toBe(200);
  } finally {
    env.API_CALLS_PER_MINUTE = usual;
  }
});

test("BOOTSTRAP_API_KEY gives an account of its own that key at start, once, while it is set", async () => {
  signOut();
  const key = `bootstrap-${crypto.randomUUID()}`;
  env.BOOTSTRAP_API_KEY = key;
  await bootstrapApiKey();
  await bootstrapApiKey();
  const db = await getDb();
  const same = (await db.select().from(apiKeys)).filter(({ keyHash }) => keyHash === hashApiKey(key));
  expect(same).toMatchObject([{ revokedAt: null }]);
  expect((await brief(`APPCODE ${key}`)).status).toBe(200);

  const another = `bootstrap-${crypto.randomUUID()}`;
  env.BOOTSTRAP_API_KEY = another;
  await bootstrapApiKey();
  expect((await brief(`APPCODE ${another}`)).status).toBe(200);
  expect((await brief(`APPCODE ${key}`)).status).toBe(401);
  env.BOOTSTRAP_API_KEY = key;
  await bootstrapApiKey();
  expect((await brief(`APPCODE ${key}`)).status).toBe(200);
  delete env.BOOTSTRAP_API_KEY;
  await bootstrapApiKey();
  expect((await brief(`APPCODE ${key}`)).status).toBe(401);
  const accounts = (await db.select().from(users)).filter(({ email }) => email.endsWith(".invalid"));
  expect(accounts).toHaveLength(1);
  expect(accounts[0]).toMatchObject({ passwordHash: "none", role: "user" });
});
