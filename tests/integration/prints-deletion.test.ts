import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { GET as getImage } from "@/app/api/portraits/[id]/image/route";
import { GET as getSheet } from "@/app/api/portraits/[id]/sheet/route";
import { GET as listPrints, PATCH as patchPrints } from "@/app/api/portraits/route";
import { signLink } from "@/lib/auth/signed-link";
import { getDb } from "@/lib/db/client";
import { insertPortrait, listOrdinals, type PortraitRow } from "@/lib/db/portraits";
import { portraits, tasks } from "@/lib/db/schema";
import { sql } from "@/lib/db/sql";
import { insertStudioTask, keepStudioResult, listStudioResults } from "@/lib/db/studio";
import type { PrintsView } from "@/lib/domain/portrait";
import type { Viewer } from "@/lib/domain/viewer";
import { showResult } from "@/lib/features/cloud/show-result";
import { archivePortraits } from "@/lib/features/portraits/archive-portraits";
import { purgePortraits } from "@/lib/features/portraits/purge-portraits";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { showTask } from "@/lib/features/tasks/show-task";
import { getBoss, startBoss } from "@/lib/queue/boss";
import { hasObject, listObjects, putObject } from "@/lib/storage/objects";
import { hangPortraits } from "@/tests/support/hung-portraits";
import { signInAs, signOut } from "@/tests/support/people";
import { getRequest, jsonRequest, withId } from "@/tests/support/requests";
import "@/tests/support/engine-room";

/* Favourites, and how a portrait goes: out of sight at once, back within the hour, and then for good. */

let wan: Viewer;
let hung: PortraitRow[];
let first: PortraitRow;

beforeAll(async () => {
  await startBoss();
  await syncStyles();
});

beforeEach(async () => {
  wan = await signInAs("Wan");
  await (await getDb()).delete(portraits);
  hung = await hangPortraits(wan);
  first = hung[0] as PortraitRow;
});

const patch = (body: object) => patchPrints(jsonRequest("PATCH", "/api/portraits", body));
const change = async (ids: string | string[], what: object): Promise<number> =>
  (await patch({ portraitIds: [ids].flat(), ...what })).status;
const remove = (...ids: string[]) => change(ids, { deleted: true });
const restore = (...ids: string[]) => change(ids, { deleted: false });
const favour = (id: string, favourite = true) => change(id, { favourite });

async function wall(task?: string): Promise<PrintsView> {
  return (await listPrints(getRequest(`/api/portraits${task ? `?task=${task}` : ""}`))).json() as Promise<PrintsView>;
}
const idsOf = ({ portraits }: PrintsView) => portraits.map(({ id }) => id);

/** As if it had been deleted that long ago. */
async function deletedAgo(id: string, minutes: number): Promise<void> {
  const deletedAt = sql`now() - make_interval(mins => ${minutes})`;
  await (await getDb()).update(portraits).set({ deletedAt }).where(eq(portraits.id, id));
}

test("a favourite is marked and unmarked, as often as it is asked", async () => {
  for (const favourite of [true, true, false, false]) {
    expect(await favour(first.id, favourite)).toBe(200);
    expect((await wall()).portraits.find(({ id }) => id === first.id)?.favourite).toBe(favourite);
  }
  expect((await wall()).portraits.filter(({ favourite }) => favourite)).toEqual([]);
});

test("a deleted portrait is gone from every view at once, and so are its pictures", async () => {
  expect(await remove(first.id)).toBe(200);
  expect(await remove(first.id)).toBe(200);
  expect(idsOf(await wall())).not.toContain(first.id);
  expect(idsOf(await wall(first.taskId))).toHaveLength(3);
  expect((await getImage(getRequest("/x?w=320"), withId(first.id))).status).toBe(404);
  expect((await getImage(getRequest("/x?download=1"), withId(first.id))).status).toBe(404);
  expect((await getSheet(getRequest("/x"), withId(first.id))).status).toBe(404);
  expect(await favour(first.id)).toBe(404);
  await expect(showResult(`${first.id}.jpg`, signLink("results", first.id))).rejects.toMatchObject({
    code: "not_found",
  });
});

test("what was deleted counts as made: nothing is missing, and nothing is ordered again for it", async () => {
  await remove(first.id);
  expect(await showTask(wan, first.taskId)).toMatchObject({ made: 4, ordered: 4 });
  await deletedAgo(first.id, 61);
  await purgePortraits();
  expect(await showTask(wan, first.taskId)).toMatchObject({ made: 4, ordered: 4 });
});

test("the sweeping goes on by itself, every ten minutes and once at a time", async () => {
  await purgePortraits();
  await purgePortraits();
  const waiting = await (await getBoss()).findJobs("purge-portraits", { key: "purge-portraits", queued: true });
  expect(waiting).toHaveLength(1);
  const minutes = ((waiting[0]?.startAfter.getTime() ?? 0) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(9);
  expect(minutes).toBeLessThan(11);
});

test("within the hour it comes back as it was", async () => {
  await favour(first.id);
  const before = await wall();
  await remove(first.id);
  await deletedAgo(first.id, 59);
  await purgePortraits();
  expect(await restore(first.id)).toBe(200);
  expect(await restore(first.id)).toBe(200);
  expect(await wall()).toEqual(before);
  expect((await getImage(getRequest("/x?download=1"), withId(first.id))).status).toBe(200);
});

test("many are marked, deleted and restored by one request each", async () => {
  const ids = hung.map(({ id }) => id);
  expect(await change(ids, { favourite: true })).toBe(200);
  const before = await wall();
  expect(before.portraits.map(({ favourite }) => favourite)).toEqual([true, true, true, true]);
  const answer = await patch({ portraitIds: ids.slice(1), deleted: true });
  expect(((await answer.json()) as { portraitIds: string[] }).portraitIds.toSorted()).toEqual(ids.slice(1).toSorted());
  expect(idsOf(await wall())).toEqual([first.id]);
  expect(await restore(...ids)).toBe(200);
  expect(await wall()).toEqual(before);
});

test("among many, a stranger's and what is past restoring are as if not there", async () => {
  const [, second, third] = hung as [PortraitRow, PortraitRow, PortraitRow];
  const mei = await signInAs("Mei");
  const [hers] = (await hangPortraits(mei, 1, 1)) as [PortraitRow];
  await signInAs("Wan");
  for (const what of [{ favourite: true }, { deleted: true }]) {
    const answer = await patch({ portraitIds: [hers.id, first.id, crypto.randomUUID()], ...what });
    expect(await answer.json()).toEqual({ portraitIds: [first.id] });
  }
  await remove(second.id, third.id);
  await deletedAgo(second.id, 61);
  const answer = await patch({ portraitIds: [second.id, third.id, hers.id], deleted: false });
  expect(await answer.json()).toEqual({ portraitIds: [third.id] });
  await signInAs("Mei");
  expect((await wall()).portraits).toMatchObject([{ id: hers.id, favourite: false }]);
});

test("a request names 1 to 200 portraits and one change", async () => {
  const many = Array.from({ length: 201 }, () => crypto.randomUUID());
  for (const body of [
    { portraitIds: [], deleted: true },
    { portraitIds: many, deleted: true },
    { portraitIds: [first.id] },
    { portraitIds: [first.id], deleted: true, favourite: true },
    { portraitIds: ["1"], favourite: true },
  ])
    expect((await patch(body)).status).toBe(400);
  expect(await remove(...many.slice(0, 199), first.id)).toBe(200);
});

test("after the hour it cannot be restored, even before anybody swept it away", async () => {
  await remove(first.id);
  await deletedAgo(first.id, 61);
  expect(await restore(first.id)).toBe(404);
});

test("what was deleted within the hour is listed for its owner alone, of all orders or of one", async () => {
  const [, second, third] = hung as [PortraitRow, PortraitRow, PortraitRow];
  const [other] = (await hangPortraits(wan, 1, 1)) as [PortraitRow];
  expect((await wall()).deleted).toEqual([]);
  await remove(first.id, second.id, third.id, other.id);
  await deletedAgo(second.id, 59);
  await deletedAgo(third.id, 61);
  expect((await wall()).deleted.toSorted()).toEqual([first.id, second.id, other.id].toSorted());
  expect((await wall(other.taskId)).deleted).toEqual([other.id]);
  await signInAs("Mei");
  expect((await wall()).deleted).toEqual([]);
  expect((await wall(first.taskId)).deleted).toEqual([]);
  await signInAs("Wan");
  await restore(first.id, second.id, other.id);
  expect((await wall()).deleted).toEqual([]);
});

test("after the hour its row, its files in every size and the studio's own copy are gone; the others stay", async () => {
  const db = await getDb();
  const studioTask = { id: crypto.randomUUID(), requestId: first.taskId, userId: "U0000000000001" };
  await insertStudioTask(db, { ...studioTask, kind: "generation" });
  const copies = [0, 1].map((ordinal) => `studio/results/${studioTask.id}/${ordinal}.jpg`);
  for (const [ordinal, storageKey] of copies.entries()) {
    await putObject(storageKey, Buffer.from("a face"));
    await keepStudioResult(db, { taskId: studioTask.id, ordinal, storageKey, likeness: 90 });
  }
  await getImage(getRequest("/x?w=320"), withId(first.id));
  const folder = first.storageKey.replace("/portrait.jpg", "");
  expect((await listObjects()).filter((key) => key.startsWith(folder))).toHaveLength(2);

  await remove(first.id);
  await deletedAgo(first.id, 61);
  await purgePortraits();
  await purgePortraits();
  expect((await listObjects()).filter((key) => key.startsWith(folder) || key === copies[0])).toEqual([]);
  expect(await db.$count(portraits, eq(portraits.id, first.id))).toBe(0);
  expect((await listStudioResults(studioTask.id))[0]).toMatchObject({ ordinal: 0, likeness: null, source: null });
  expect(await remove(first.id)).toBe(404);
  for (const { id, storageKey } of hung.slice(1)) {
    expect(await hasObject(storageKey)).toBe(true);
    expect(idsOf(await wall())).toContain(id);
  }
  expect(await hasObject(copies[1] ?? "")).toBe(true);
});

test("a picture that hangs twice stays while one of the two does", async () => {
  const db = await getDb();
  const [, second] = hung;
  await db
    .update(portraits)
    .set({ storageKey: first.storageKey })
    .where(eq(portraits.id, second?.id ?? ""));
  await remove(first.id);
  await deletedAgo(first.id, 61);
  await purgePortraits();
  expect(await hasObject(first.storageKey)).toBe(true);
  await remove(second?.id ?? "");
  await deletedAgo(second?.id ?? "", 61);
  await purgePortraits();
  expect(await hasObject(first.storageKey)).toBe(false);
});

test("archiving again brings back neither what was deleted nor what is gone for good", async () => {
  const db = await getDb();
  const [, second] = hung;
  const studioTask = { id: first.taskId, requestId: first.taskId, userId: "U0000000000001" };
  await insertStudioTask(db, { ...studioTask, kind: "generation", state: "succeeded" });
  for (const { ordinal, storageKey, likeness } of hung)
    await keepStudioResult(db, { taskId: studioTask.id, ordinal, storageKey, likeness });
  await remove(first.id);
  await remove(second?.id ?? "");
  await deletedAgo(first.id, 61);
  await purgePortraits();
  // As a kill may leave it: the task is still being archived.
  await db.update(tasks).set({ endedAt: null, state: "running" }).where(eq(tasks.id, first.taskId));
  await archivePortraits({ taskId: first.taskId });
  expect(idsOf(await wall(first.taskId))).toHaveLength(2);
  expect((await listOrdinals(first.taskId)).toSorted()).toEqual([0, 1, 2, 3]);
  await insertPortrait(db, { ...first, id: crypto.randomUUID() });
  expect(idsOf(await wall(first.taskId))).toHaveLength(2);
});

test.each([
  ["another account", () => signInAs("Mei"), 404],
  ["nobody", () => Promise.resolve(signOut()), 401],
] as const)("%s can neither favour, delete nor restore it", async (_who, become, status) => {
  await become();
  for (const what of [{ favourite: true }, { favourite: false }, { deleted: true }, { deleted: false }])
    expect(await change(first.id, what)).toBe(status);
  await signInAs("Wan");
  expect(idsOf(await wall())).toHaveLength(4);
  await remove(first.id);
  await become();
  expect(await restore(first.id)).toBe(status);
  await signInAs("Wan");
  expect(idsOf(await wall())).toHaveLength(3);
});
