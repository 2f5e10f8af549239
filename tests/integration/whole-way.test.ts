import { readFileSync } from "node:fs";
import sharp from "sharp";
import { beforeAll, expect, test, vi } from "vitest";
import { GET as getModels, POST as postModel } from "@/app/api/models/route";
import { PUT } from "@/app/api/photos/[id]/route";
import { GET as getImage } from "@/app/api/portraits/[id]/image/route";
import { GET as getPortraits, POST as postPortraits } from "@/app/api/portraits/route";
import { GET as getPreview } from "@/app/api/styles/[id]/preview/route";
import { GET as getStyles } from "@/app/api/styles/route";
import { GET as getTask } from "@/app/api/tasks/[id]/route";
import { POST as postTaskQuery } from "@/app/cloud/aigc_task_query/route";
import { centroidOf, cosine } from "@/lib/domain/descriptors";
import type { PrintsView } from "@/lib/domain/portrait";
import type { StyleView } from "@/lib/domain/style";
import type { TaskView } from "@/lib/domain/task";
import { CONSENT_VERSION, type ModelView } from "@/lib/domain/user-model";
import { describe } from "@/lib/engine/describe";
import { eyesOf } from "@/lib/engine/faces/eyes-of";
import { likeness } from "@/lib/engine/likeness";
import { archivePortraits } from "@/lib/features/portraits/archive-portraits";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { taskQueryReply } from "@/lib/provider/wire";
import { startBoss } from "@/lib/queue/boss";
import { listObjects } from "@/lib/storage/objects";
import { renderTask } from "@/lib/studio/render-task";
import { findStudioTaskByRequest } from "@/lib/db/studio";
import { findModel } from "@/lib/db/models";
import { getDb } from "@/lib/db/client";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { groups, otherFace } from "@/tests/fixtures/faces";
import { keyOf } from "@/tests/support/api-keys";
import { openEngineRoom, untilOver } from "@/tests/support/engine-room";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf, getRequest, jsonRequest, photoRequest, withId } from "@/tests/support/requests";

/* One person's way from eight photos to four portraits, through the handlers and the real engine. */

const consent = { version: CONSENT_VERSION, accepted: true };
const modelId = crypto.randomUUID();
const orderId = crypto.randomUUID();
const photoIds: string[] = [];
let style: StyleView;
let generation: TaskView;

const orderModel = async (body: unknown) => answerOf(await postModel(jsonRequest("POST", "/api/models", body)));
const orderPortraits = async (body: unknown) =>
  answerOf(await postPortraits(jsonRequest("POST", "/api/portraits", body)));
const prints = async (query = "") =>
  (await (await getPortraits(getRequest(`/api/portraits${query}`))).json()) as PrintsView;

beforeAll(async () => {
  await startBoss();
  await syncStyles();
  await signInAs("Wan");
  for (const photo of (await dailyPhotos()).slice(0, 8)) {
    const id = crypto.randomUUID();
    expect((await PUT(photoRequest(id, photo), withId(id))).status).toBe(201);
    photoIds.push(id);
  }
  const { styles } = (await (await getStyles(getRequest("/api/styles"))).json()) as { styles: StyleView[] };
  if (!styles[0]) throw new Error("A style is needed.");
  style = styles[0];
}, 120_000);

test("seven photos are too few, twenty-one too many, and a repeated one counts once", async () => {
  const id = crypto.randomUUID();
  const many = Array.from({ length: 21 }, () => crypto.randomUUID());
  expect(await orderModel({ id, photoIds: photoIds.slice(1), consent })).toMatchObject({
    status: 422,
    reason: "too_few_photos",
  });
  expect(await orderModel({ id, photoIds: many, consent })).toMatchObject({ status: 422, reason: "too_many_photos" });
  const repeated = [...photoIds.slice(1), photoIds[1]];
  expect(await orderModel({ id, photoIds: repeated, consent })).toMatchObject({
    status: 422,
    reason: "too_few_photos",
  });
});

test("without an explicit consent, or with a malformed body, nothing is made", async () => {
  const id = crypto.randomUUID();
  expect(await orderModel({ id, photoIds, consent: { ...consent, accepted: false } })).toMatchObject({ status: 400 });
  expect(await orderModel({ id, photoIds })).toMatchObject({ status: 400, reason: "malformed" });
  expect(await orderModel("{ not json")).toMatchObject({ status: 400, reason: "malformed" });
  const { models } = (await (await getModels(getRequest("/api/models"))).json()) as { models: ModelView[] };
  expect(models).toEqual([]);
});

test("somebody else's photos are not found", async () => {
  await signInAs("Stranger");
  expect(await orderModel({ id: crypto.randomUUID(), photoIds, consent })).toMatchObject({
    status: 404,
    reason: "photo_not_found",
  });
  await signInAs("Wan");
});

test("two clicks at once make one model, with the consent's version and time", async () => {
  const [first, second] = await Promise.all([1, 2].map(() => orderModel({ id: modelId, photoIds, consent })));
  expect(first).toMatchObject({ status: 202, id: modelId, number: 1 });
  expect(second?.taskId).toBe(first?.taskId);
  expect(await findModel(modelId)).toMatchObject({ consentVersion: CONSENT_VERSION, consentedAt: expect.any(Date) });
});

test("portraits cannot be ordered while the model is in training", async () => {
  const order = { id: crypto.randomUUID(), modelId, styleIds: [style.id] };
  expect(await orderPortraits(order)).toMatchObject({ status: 409, reason: "model_in_training" });
});

test("the studio learns: the training goes through its states to a model that is ready", async () => {
  const { models } = (await (await getModels(getRequest("/api/models"))).json()) as { models: ModelView[] };
  const taskId = models[0]?.taskId ?? "";
  const seen = new Set<string>();
  const look = async () => {
    const task = (await (await getTask(getRequest(`/api/tasks/${taskId}`), withId(taskId))).json()) as TaskView;
    seen.add(task.state);
  };
  await look();
  await openEngineRoom();
  const watching = setInterval(() => void look(), 50);
  expect(await untilOver(taskId)).toMatchObject({ state: "succeeded", submission: "submitted" });
  clearInterval(watching);
  expect([...seen].filter((state) => state !== "succeeded")).toEqual(["waiting", "running"]);
  const model = ((await (await getModels(getRequest("/api/models"))).json()) as { models: ModelView[] }).models[0];
  expect(model).toMatchObject({ status: "ready", learned: { frames: 8, outliers: 0 } });
  // The copies go right after the end is written down, which is when this test hears of it.
  const uploads = async () => (await listObjects()).filter((key) => key.startsWith("studio/uploads/"));
  await vi.waitUntil(async () => (await uploads()).length === 0, { timeout: 10_000 });
});

test("the gallery comes to show this person, without anybody ordering it", async () => {
  const shown = async () =>
    ((await (await getStyles(getRequest("/api/styles"))).json()) as { styles: StyleView[] }).styles;
  await vi.waitUntil(async () => (await shown()).every(({ developing }) => !developing), {
    timeout: 90_000,
    interval: 500,
  });
  const styles = await shown();
  expect(styles.filter(({ preview, unavailable }) => !preview && !unavailable).map(({ name }) => name.en)).toEqual([]);
  const first = styles.find(({ preview }) => preview !== null);
  const response = await getPreview(getRequest(first?.preview ?? "/"), withId(first?.id ?? ""));
  const described = await describe(
    await sharp(await response.arrayBuffer())
      .resize(960)
      .jpeg()
      .toBuffer(),
  );
  const own = await describe((await dailyPhotos())[0] ?? Buffer.alloc(0));
  if (!described.ok || !own.ok) throw new Error("There is one face in a preview, as in a photo.");
  expect(cosine(described.frame.descriptor, own.frame.descriptor)).toBeGreaterThan(0.6);
});

test("an unknown or hidden style, a stranger's model, a malformed order: each has its answer", async () => {
  const order = { id: crypto.randomUUID(), modelId, styleIds: [style.id] };
  expect(await orderPortraits({ ...order, styleIds: [crypto.randomUUID()] })).toMatchObject({
    status: 404,
    reason: "style_not_found",
  });
  expect(await orderPortraits({ ...order, modelId: crypto.randomUUID() })).toMatchObject({
    status: 404,
    reason: "model_not_found",
  });
  expect(await orderPortraits({ ...order, styleIds: [] })).toMatchObject({ status: 400, reason: "malformed" });
  await signInAs("Stranger");
  expect(await orderPortraits(order)).toMatchObject({ status: 404, reason: "model_not_found" });
  await signInAs("Wan");
});

test("two clicks at once order once, and four portraits come out", async () => {
  const order = { id: orderId, modelId, styleIds: [style.id] };
  const [first, second] = await Promise.all([1, 2].map(() => orderPortraits(order)));
  expect(first).toMatchObject({ status: 202 });
  expect(second?.tasks).toEqual(first?.tasks);
  generation = (first?.tasks as TaskView[])[0] as TaskView;
  expect(await untilOver(generation.id)).toMatchObject({ state: "succeeded" });
  const { portraits } = await prints(`?task=${generation.id}`);
  expect(portraits).toHaveLength(4);
  for (const portrait of portraits)
    expect(portrait).toMatchObject({ width: 1024, height: 1365, styleName: style.name, favourite: false });
  for (const { blur } of portraits) expect(blur).toMatch(/^data:image\/webp;base64,.{50,377}$/);
  const likeness = portraits.map((portrait) => portrait.likeness ?? 0);
  expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
});

test("the portraits are pictures of this person and nobody else, in front of another background", async () => {
  const { portraits } = await prints(`?task=${generation.id}`);
  const own = await Promise.all((await dailyPhotos()).map((photo) => describe(photo)));
  const centroid = centroidOf(own.flatMap((described) => (described.ok ? [described.frame.descriptor] : [])));
  const others = await Promise.all(
    [otherFace, groups[0]?.[0] ?? ""].map((file) => likeness(readFileSync(file), centroid)),
  );
  const strangers = Math.max(...others.map((other) => other?.cosine ?? 0));
  for (const { id } of portraits) {
    const response = await getImage(getRequest(`/api/portraits/${id}/image?download=1`), withId(id));
    const bytes = new Uint8Array(await response.arrayBuffer());
    const described = await describe(bytes);
    expect(described).toMatchObject({ ok: true, frame: { width: 1024, height: 1365 } });
    expect((await likeness(bytes, centroid))?.cosine).toBeGreaterThan(Math.max(strangers, 0.65));
    // The photos were taken before a blue wall; the top corners of the portrait show where it went.
    for (const left of [0, 924]) {
      const { channels } = await sharp(bytes).extract({ left, top: 0, width: 100, height: 100 }).stats();
      const [red, , blue] = channels.map((channel) => channel.mean);
      expect((blue ?? 0) - (red ?? 0)).toBeLessThan(60);
    }
  }
});

test("each portrait says which photo it was made from, and where the eyes lie in both", async () => {
  const photos = await dailyPhotos();
  for (const { id, source } of (await prints(`?task=${generation.id}`)).portraits) {
    const photo = photos[photoIds.indexOf(source?.photoId ?? "")];
    const portrait = await getImage(getRequest(`/api/portraits/${id}/image?download=1`), withId(id));
    const inPhoto = await describe(photo ?? Buffer.alloc(0));
    const inPortrait = await describe(new Uint8Array(await portrait.arrayBuffer()));
    if (!source || !inPhoto.ok || !inPortrait.ok) throw new Error("There is one face in each, and a source is told.");
    const { width, height } = inPhoto.frame;
    expect(source).toMatchObject({ imageUrl: `/api/photos/${source.photoId}/image`, width, height });
    for (const [told, seen] of [
      [source.eyes, eyesOf(inPhoto.frame.mesh, inPhoto.frame)],
      [source.portraitEyes, eyesOf(inPortrait.frame.mesh, inPortrait.frame)],
    ] as const) {
      for (const [n, eye] of told.entries()) {
        expect(Math.abs(eye.x - (seen[n]?.x ?? 1))).toBeLessThan(0.015);
        expect(Math.abs(eye.y - (seen[n]?.y ?? 1))).toBeLessThan(0.015);
      }
    }
    expect(source.eyes[0].x).toBeLessThan(source.eyes[1].x);
  }
});

test("archiving and rendering again, as after a crash, hangs nothing twice", async () => {
  const objects = await listObjects();
  const before = await prints();
  const studioTask = await findStudioTaskByRequest(await getDb(), generation.id);
  await renderTask({ studioTaskId: studioTask?.id ?? "" });
  await archivePortraits({ taskId: generation.id });
  expect(await prints()).toEqual(before);
  expect(await listObjects()).toEqual(objects);
});

const queryTask = async (name: string, body: unknown) => {
  const { header } = await keyOf(await signInAs(name));
  return postTaskQuery(jsonRequest("POST", "/cloud/aigc_task_query", body, header));
};

test("the API's task query answers to the letter of its document", async () => {
  const response = await queryTask("Wan", { task_id: generation.id });
  const body: unknown = await response.json();
  expect(taskQueryReply.parse(body).body).toMatchObject({ state: 3, tsk_type: 2, id: generation.id });
  expect(taskQueryReply.parse(body).body.result_paths).toHaveLength(4);
  const unknown = await queryTask("Wan", { task_id: "no-such-task" });
  expect(await answerOf(unknown)).toMatchObject({ status: 404, ret: 40404 });
  const malformed = await queryTask("Wan", { id: 1 });
  expect(await answerOf(malformed)).toMatchObject({ status: 400, ret: 40001 });
  const strange = await queryTask("Stranger", { task_id: generation.id });
  expect(await answerOf(strange)).toMatchObject({ status: 404, ret: 40404 });
  await signInAs("Wan");
});

test("a stranger's model, task and portrait answer 404, and nobody's 401", async () => {
  const { portraits } = await prints();
  const id = portraits[0]?.id ?? "";
  const tries = [
    () => getTask(getRequest(`/api/tasks/${generation.id}`), withId(generation.id)),
    () => getImage(getRequest(`/api/portraits/${id}/image`), withId(id)),
  ];
  await signInAs("Stranger");
  for (const attempt of tries) expect((await attempt()).status).toBe(404);
  expect(await prints()).toEqual({ portraits: [], tasks: [], deleted: [] });
  signOut();
  for (const attempt of tries) expect((await attempt()).status).toBe(401);
});
