import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { GET as getPicture } from "@/app/api/styles/[id]/preview/route";
import { GET as getStyles } from "@/app/api/styles/route";
import { getDb } from "@/lib/db/client";
import { models, studioPreviews } from "@/lib/db/schema";
import { listStudioPreviews } from "@/lib/db/studio-previews";
import type { StyleView } from "@/lib/domain/style";
import type { Preview } from "@/lib/engine/preview";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { getBoss, startBoss } from "@/lib/queue/boss";
import { listObjects, putObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";
import { forgetModel } from "@/lib/studio/forget-model";
import { giveUpPreviews, previewStyles } from "@/lib/studio/preview-styles";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import "@/tests/support/engine-room";
import { madeModel } from "@/tests/support/made-model";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf, getRequest, withId } from "@/tests/support/requests";

/* The gallery with a person's own face, through the handlers, the engine's threads and the real storage. */

let model: { id: string; studioUserId: string };

const gallery = async (query = "") =>
  ((await (await getStyles(getRequest(`/api/styles${query}`))).json()) as { styles: StyleView[] }).styles;
const pictureOf = (style: StyleView | undefined, headers = {}) =>
  getPicture(getRequest(style?.preview ?? "/", headers), withId(style?.id ?? ""));
const objectsOf = async ({ studioUserId }: typeof model) =>
  (await listObjects()).filter((key) => key.startsWith(`studio/${studioUserId}/previews/`));
/** The engine's answer at once, where it does not matter what is on the picture. */
const quickly = async (_packed: Uint8Array, takes: readonly unknown[]): Promise<Preview[]> =>
  takes.map(() => ({ picture: new Uint8Array([82, 73, 70, 70]) }));
const run = () => previewStyles({ studioUserId: model.studioUserId });

beforeAll(async () => {
  await startBoss();
  await syncStyles();
});

beforeEach(async () => {
  const viewer = await signInAs("Wan");
  await (await getDb()).delete(models);
  model = await madeModel(viewer.userId);
});

afterEach(() => void vi.restoreAllMocks());

test("every style is shown with the person's own face, and the picture is hers alone", async () => {
  const before = await gallery();
  expect(before.map(({ preview, developing }) => ({ preview, developing }))).toEqual(
    STUDIO_STYLES.map(() => ({ preview: null, developing: true })),
  );
  await run();
  const [first, ...rest] = await gallery();
  for (const style of [first, ...rest]) {
    expect(style).toMatchObject({ developing: false, unavailable: null });
    expect(style?.preview).toContain(`/api/styles/${style?.id}/preview?model=${model.id}`);
  }
  const response = await pictureOf(first);
  expect(response.headers.get("cache-control")).toMatch(/^private/);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 320 });
  const again = await pictureOf(first, { "if-none-match": response.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);

  await signInAs("Stranger");
  expect(await answerOf(await pictureOf(first))).toMatchObject({ status: 404, reason: "model_not_found" });
  expect(await answerOf(await getStyles(getRequest(`/api/styles?model=${model.id}`)))).toMatchObject({ status: 404 });
  const own = getRequest(`/api/styles/${first?.id}/preview`);
  expect(await answerOf(await getPicture(own, withId(first?.id ?? "")))).toMatchObject({ status: 404 });
  expect((await gallery()).every(({ preview, developing }) => preview === null && !developing)).toBe(true);
  signOut();
  expect((await pictureOf(first)).status).toBe(401);
});

test("looking at the gallery has what is missing made, once however often it is looked at", async () => {
  await Promise.all([gallery(), gallery()]);
  await gallery();
  const key = model.studioUserId;
  expect(await (await getBoss()).findJobs("studio-preview", { key })).toHaveLength(1);
  vi.spyOn(engine, "preview").mockImplementation(quickly);
  await run();
  await (await getBoss()).deleteAllJobs("studio-preview");
  await gallery();
  expect(await (await getBoss()).findJobs("studio-preview", { key })).toHaveLength(0);
});

test("another recipe renders its own style again and no other, and its old picture is shown until then", async () => {
  const asked = vi.spyOn(engine, "preview").mockImplementation(quickly);
  await run();
  const before = await listStudioPreviews(model.studioUserId);
  const styleId = STUDIO_STYLES[2]?.id ?? "";
  await (await getDb()).update(studioPreviews).set({ version: "older" }).where(eq(studioPreviews.styleId, styleId));
  expect((await gallery())[2]).toMatchObject({ preview: expect.any(String), developing: true });

  asked.mockClear();
  await run();
  expect(asked.mock.calls.map(([, takes]) => takes.length)).toEqual([1]);
  const others = (rows: typeof before) =>
    rows.filter((row) => row.styleId !== styleId).sort((a, b) => a.styleId.localeCompare(b.styleId));
  const after = await listStudioPreviews(model.studioUserId);
  expect(others(after)).toEqual(others(before));
  expect(after).toContainEqual({ ...before.find((row) => row.styleId === styleId), madeAt: expect.any(Date) });
});

test("a picture of an older recipe is removed when the new one is there", async () => {
  vi.spyOn(engine, "preview").mockImplementation(quickly);
  await run();
  const [row] = await listStudioPreviews(model.studioUserId);
  const stale = { version: "older", storageKey: `studio/${model.studioUserId}/previews/stale.webp` };
  await putObject(stale.storageKey, new Uint8Array([1]));
  await (
    await getDb()
  )
    .update(studioPreviews)
    .set(stale)
    .where(eq(studioPreviews.styleId, row?.styleId ?? ""));
  await run();
  expect(await objectsOf(model)).not.toContain(stale.storageKey);
  expect(await objectsOf(model)).toHaveLength(STUDIO_STYLES.length);
});

test("killed in the middle it goes on with what is missing, and a third run makes nothing", async () => {
  const asked = vi.spyOn(engine, "preview").mockImplementation(quickly);
  asked.mockImplementationOnce(quickly).mockRejectedValueOnce(new Error("The thread was killed."));
  await expect(run()).rejects.toThrow("killed");
  const made = (await listStudioPreviews(model.studioUserId)).length;
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(STUDIO_STYLES.length);
  asked.mockClear();
  await run();
  const rendered = asked.mock.calls.flatMap(([, takes]) => takes).length;
  expect(rendered).toBe(STUDIO_STYLES.length - made);
  asked.mockClear();
  await run();
  expect(asked).not.toHaveBeenCalled();
  expect(await objectsOf(model)).toHaveLength(STUDIO_STYLES.length);
});

test("a style that does not take her photos says why; what cannot be made at all keeps its template", async () => {
  const words = { en: "Turn to the front.", zh: "请正对镜头。" };
  vi.spyOn(engine, "preview").mockImplementation(async (_, takes) =>
    takes.map((_take, n) => (n === 0 ? { unavailable: words } : { failed: "out of paper" })),
  );
  await run();
  const [first, second] = await gallery();
  expect(first).toMatchObject({ preview: null, unavailable: words, developing: false });
  expect(second).toMatchObject({ preview: null, unavailable: null, developing: false });
});

test("giving up leaves nobody waiting", async () => {
  await giveUpPreviews({ studioUserId: model.studioUserId });
  expect((await gallery()).some(({ developing }) => developing)).toBe(false);
});

test("the newest ready model is shown, unless another of hers is asked for", async () => {
  const { userId } = await signInAs("Wan");
  const second = await madeModel(userId, 2);
  vi.spyOn(engine, "preview").mockImplementation(quickly);
  await run();
  expect((await gallery())[0]).toMatchObject({ preview: null, developing: true });
  expect((await gallery(`?model=${model.id}`))[0]?.preview).toContain(`model=${model.id}`);
  await (await getDb()).update(models).set({ status: "failed" }).where(eq(models.id, second.id));
  expect((await gallery())[0]?.preview).toContain(`model=${model.id}`);
});

test("a model that is removed takes its previews with it, those under way too", async () => {
  const asked = vi.spyOn(engine, "preview").mockImplementation(quickly);
  await run();
  const [style] = await gallery();
  await forgetModel(model.studioUserId);
  expect(await listStudioPreviews(model.studioUserId)).toEqual([]);
  expect((await listObjects()).filter((key) => key.includes(model.studioUserId))).toEqual([]);
  expect(await answerOf(await pictureOf(style))).toMatchObject({ status: 404, reason: "preview_not_found" });

  const { userId } = await signInAs("Wan");
  model = await madeModel(userId, 3);
  asked.mockImplementation(async (...request) => {
    await forgetModel(model.studioUserId);
    return quickly(...request);
  });
  // The folder may go while a picture is put into it; the job then fails, and is tried again.
  await run().catch(() => run());
  expect(await objectsOf(model)).toEqual([]);
});
