import { readFileSync } from "node:fs";
import { request as plainRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eq, sql } from "drizzle-orm";
import { GET as getSheet } from "@/app/api/photos/route";
import { getDb } from "@/lib/db/client";
import { apiRequests, models, photos, tasks } from "@/lib/db/schema";
import { listOfferedStyles } from "@/lib/db/styles";
import type { ContactSheetView } from "@/lib/domain/photo";
import type { Viewer } from "@/lib/domain/viewer";
import { forgetRequests } from "@/lib/features/cloud/forget-requests";
import { env } from "@/lib/env/env";
import { sweepPhotos } from "@/lib/features/photos/sweep-photos";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { failTask } from "@/lib/features/tasks/fail-task";
import { NOT_SENT } from "@/lib/features/tasks/failures";
import { findTask } from "@/lib/db/tasks";
import { startBoss } from "@/lib/queue/boss";
import { listObjects } from "@/lib/storage/objects";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { groups } from "@/tests/fixtures/faces";
import { keyOf } from "@/tests/support/api-keys";
import { CloudOverHttp } from "@/tests/support/cloud-over-http";
import { madeModel } from "@/tests/support/made-model";
import { signInAs } from "@/tests/support/people";
import { answerOf, getRequest } from "@/tests/support/requests";
import "@/tests/support/engine-room";

/* What programs create through the API: uploads, models, orders. Nothing is worked on here; that is the whole way's. */

const api = new CloudOverHttp();
let viewer: Viewer;
let header: { authorization: string };
let paths: string[];

beforeAll(async () => {
  await api.open();
  await startBoss();
  await syncStyles();
  viewer = await signInAs("Wan");
  header = (await keyOf(viewer)).header;
  paths = [];
  for (const photo of (await dailyPhotos()).slice(0, 8)) paths.push((await upload(photo)).body as string);
}, 120_000);
afterAll(() => api.close());

async function upload(bytes: Uint8Array, field = "file") {
  const form = new FormData();
  form.set(field, new Blob([Buffer.from(bytes)]), "a photo.jpg");
  return answerOf(await fetch(`${api.origin}/cloud/upload_file`, { method: "POST", headers: header, body: form }));
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const sent = { method: "POST", headers: { ...header, ...headers }, body: JSON.stringify(body) };
  return answerOf(await fetch(`${api.origin}/cloud/${path}`, sent));
}
const createModel = (img_set: unknown, headers?: Record<string, string>) =>
  post("aigc_user_model_create", { img_set }, headers);

/** A form that breaks off, as a lost connection leaves it, or with the whole file but without its end. */
function brokenUpload(file: Buffer, sentBytes: number): Promise<string> {
  const head = Buffer.from(
    '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n',
  );
  const headers = { ...header, "content-type": "multipart/form-data; boundary=b" };
  return new Promise((resolve, reject) => {
    const call = plainRequest(`${api.origin}/cloud/upload_file`, { method: "POST", headers }, (answer) => {
      answer.setEncoding("utf8").on("data", (text: string) => resolve(text));
    });
    call.on("error", reject);
    call.write(head);
    call.end(file.subarray(0, sentBytes));
  });
}

test("an upload is named as the API names one, and stays off the contact sheet", async () => {
  const account = /^user_upload\/(T\d{13})\/[0-9a-f-]{36}\.jpg$/;
  expect(new Set(paths.map((path) => account.exec(path)?.[1])).size).toBe(1);
  expect(paths.every((path) => account.test(path))).toBe(true);
  const sheet = (await (await getSheet(getRequest("/api/photos"))).json()) as ContactSheetView;
  expect(sheet).toMatchObject({ photos: [], usable: 0 });
});

test("what is no picture, no whole picture or no file is refused, and leaves nothing behind", async () => {
  const before = await listObjects();
  const [good] = await dailyPhotos();
  if (!good) throw new Error("A photo is needed.");
  expect(await upload(Buffer.from("<html>not a picture</html>"))).toMatchObject({ status: 415, ret: 41501 });
  expect(await upload(good.subarray(0, good.length / 2))).toMatchObject({ status: 422, ret: 42204 });
  expect(await upload(good, "photo")).toMatchObject({ status: 400, ret: 40002 });
  expect(await post("upload_file", {})).toMatchObject({ status: 400, ret: 40002 });
  const bare = { method: "POST", headers: { ...header, "content-type": "multipart/form-data" }, body: "x" };
  const boundless = await answerOf(await fetch(`${api.origin}/cloud/upload_file`, bare));
  expect(boundless).toMatchObject({ status: 400, ret: 40003 });
  expect(await upload(Buffer.alloc(26 * 1024 * 1024, good))).toMatchObject({ status: 413, ret: 41301 });
  for (const bytes of [0, 1000, good.length]) {
    expect(JSON.parse(await brokenUpload(good, bytes)), String(bytes)).toMatchObject({ ret: 40004 });
  }
  expect(await listObjects()).toEqual(before);
});

test("seven photos, one photo eight times, or what is no photo of this account make no model", async () => {
  expect(await createModel(paths.slice(1))).toMatchObject({
    status: 400,
    ret: 40001,
    msg: expect.stringContaining("img_set"),
  });
  expect(await createModel(Array(8).fill(paths[0]))).toMatchObject({ status: 422, ret: 42201 });
  const strange = `user_upload/T0000000000001/${crypto.randomUUID()}.jpg`;
  for (const other of [strange, "../../secret", ""]) {
    const answer = await createModel([...paths.slice(1), other]);
    expect([40001, 40401]).toContain(answer.ret);
  }
  const { header: stranger } = await keyOf(await signInAs("Stranger"));
  expect(await createModel(paths, stranger)).toMatchObject({ status: 404, ret: 40401 });
  expect(await post("aigc_user_model_create", "x".repeat(70_000))).toMatchObject({ status: 413, ret: 41303 });
  expect(await (await getDb()).$count(models)).toBe(0);
});

test("photos that the inspection refuses are named with the reason", async () => {
  const group = (await upload(readFileSync(groups[0]?.[0] ?? ""))).body as string;
  const answer = await createModel([...paths.slice(1), group]);
  expect(answer).toMatchObject({ status: 422, ret: 42202 });
  expect(answer.msg).toMatch(new RegExp(`${group}: \\S+`));
  expect(answer.msg).not.toContain(paths[1]);
  const inChinese = await createModel([...paths.slice(1), group], { "accept-language": "zh-CN" });
  expect(inChinese.msg).toMatch(/这些照片不能用/);
});

test("one Idempotency-Key and one body make one model, also at once; another body is a mistake", async () => {
  const key = { "idempotency-key": "order-17" };
  const [first, second] = await Promise.all([createModel(paths, key), createModel(paths, key)]);
  expect(first).toMatchObject({ status: 200, ret: 0, body: { user_id: expect.stringMatching(/^U\d{13}$/) } });
  expect(second).toEqual(first);
  expect(await createModel(paths, key)).toEqual(first);
  expect(await createModel(paths.toReversed(), key)).toMatchObject({ status: 409, ret: 40903 });
  expect(await createModel(paths, { "idempotency-key": "two words" })).toMatchObject({ status: 400, ret: 40005 });
  expect(await (await getDb()).$count(tasks)).toBe(1);
  // Without a key it is another model, and these photos are taken.
  expect(await createModel(paths)).toMatchObject({ status: 404, ret: 40401 });
  const query = await post("aigc_task_query", { task_id: (first.body as { task_id: string }).task_id });
  const { user_id } = first.body as { user_id: string };
  expect(query).toMatchObject({ ret: 0, body: { state: 1, tsk_type: 1, user_id, result_paths: [] } });
});

test("a key is remembered for a day; then it creates anew, and what it made before stays", async () => {
  const { id } = await madeModel(viewer.userId, 7);
  const [ready] = await (await getDb()).select().from(models).where(eq(models.id, id));
  const [style, other] = await listOfferedStyles("studio");
  const order = { user_id: `U${String(ready?.serial).padStart(13, "0")}`, style: style?.id };
  const key = { "idempotency-key": "daily" };
  const create = async (body: object) => post("aigc_task_create", body, key);
  const madeBy = async (body: object) => ((await create(body)).body as { task_id: string }).task_id;
  const made = await madeBy(order);
  const age = (minutes: number) => sql`now() - make_interval(mins => ${minutes})`;
  const db = await getDb();
  await db.update(apiRequests).set({ createdAt: age(24 * 60 - 1) });
  await forgetRequests();
  expect(await create({ ...order, style: other?.id })).toMatchObject({ ret: 40903 });
  await db.update(apiRequests).set({ createdAt: age(24 * 60) });
  await forgetRequests();
  expect(await db.$count(apiRequests)).toBe(0);
  const anew = await madeBy({ ...order, style: other?.id });
  expect(anew).not.toBe(made);
  for (const task_id of [made, anew]) expect(await post("aigc_task_query", { task_id })).toMatchObject({ ret: 0 });
  const [next] = await (await startBoss()).findJobs("forget-requests", { queued: true });
  expect((new Date(next?.startAfter ?? 0).getTime() - Date.now()) / 1000).toBeGreaterThan(3500);
});

test("an order waits for its model, and is made once for one Idempotency-Key", async () => {
  const [style, other] = await listOfferedStyles("studio");
  const [training] = await (await getDb()).select().from(models);
  const spell = (serial?: number) => `U${String(serial).padStart(13, "0")}`;
  const order = { user_id: spell(training?.serial), style: style?.id };
  expect(await post("aigc_task_create", order)).toMatchObject({ status: 409, ret: 40901 });

  const { id } = await madeModel(viewer.userId, 2);
  const [ready] = await (await getDb()).select().from(models).where(eq(models.id, id));
  const right = { user_id: spell(ready?.serial), style: style?.id, callback_url: "https://example.com/told" };
  const key = { "idempotency-key": "print-1" };
  const [first, second] = await Promise.all([1, 2].map(() => post("aigc_task_create", right, key)));
  expect(first).toMatchObject({ status: 200, ret: 0, body: { user_id: right.user_id } });
  expect(second).toEqual(first);
  expect(await post("aigc_task_create", { ...right, style: other?.id }, key)).toMatchObject({ ret: 40903 });
  expect(await findTask((first?.body as { task_id: string }).task_id)).toMatchObject({
    callbackUrl: right.callback_url,
    apiKeyId: expect.any(String),
  });
  const wrong = [
    [{ ...right, user_id: "U0000000099999" }, 40402],
    [{ ...right, user_id: "somebody" }, 40402],
    [{ ...right, style: crypto.randomUUID() }, 40403],
    [{ ...right, style: "a style" }, 40403],
    [{ ...right, callback_url: "ftp://example.com" }, 40001],
    [{ ...right, callback_url: "http://127.0.0.1:3000/told" }, 40006],
    [{ ...right, callback_url: "http://169.254.169.254/latest" }, 40006],
    [{ ...right, callback_url: "https://nas.local/told" }, 40006],
    [{ style: right.style }, 40001],
  ] as const;
  for (const [body, ret] of wrong)
    expect(await post("aigc_task_create", body), JSON.stringify(body)).toMatchObject({ ret });
  const home = { img_set: paths, callback_url: "http://localhost/told" };
  expect(await post("aigc_user_model_create", home)).toMatchObject({ status: 400, ret: 40006 });
  env.CALLBACK_ALLOW_PRIVATE = "true";
  expect(await post("aigc_task_create", { ...right, callback_url: home.callback_url })).toMatchObject({ ret: 0 });
  env.CALLBACK_ALLOW_PRIVATE = "false";
});

test("what is not there is answered in the API's own words, too", async () => {
  expect(await post("aigc_task_delete", {})).toMatchObject({ status: 404, ret: 40406 });
  expect(await post("aigc_task_query", { task_id: "no-such-task" })).toMatchObject({ status: 404, ret: 40404 });
});

test("uploads that no model took are gone after a week, and no other photo is", async () => {
  const db = await getDb();
  const [task] = await db.select().from(tasks).where(eq(tasks.kind, "training"));
  if (!task) throw new Error("There is a training.");
  const age = (days: number) => sql`now() - make_interval(hours => ${days * 24 + 1})`;
  await db.update(photos).set({ createdAt: age(7) });
  await sweepPhotos();
  const left = await db.select().from(photos);
  expect(left).toHaveLength(8);
  expect(left.every(({ modelId }) => modelId === task.modelId)).toBe(true);
  expect((await listObjects()).filter((key) => key.startsWith("photos/"))).toHaveLength(8);

  // A training that fails lets its photos go: programs may use them again, and after a week nobody does.
  await failTask(task, NOT_SENT);
  await db.update(photos).set({ createdAt: age(6), source: "api" });
  await sweepPhotos();
  expect(await db.$count(photos)).toBe(8);
  await signInAs("Wan");
  const sheet = (await (await getSheet(getRequest("/api/photos"))).json()) as ContactSheetView;
  expect(sheet.photos).toEqual([]);
  await db.update(photos).set({ createdAt: age(7) });
  await sweepPhotos();
  expect(await db.$count(photos)).toBe(0);
  expect((await listObjects()).filter((key) => key.startsWith("photos/"))).toEqual([]);
});
