import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { GET as listPrints } from "@/app/api/portraits/route";
import { getDb } from "@/lib/db/client";
import type { PortraitRow } from "@/lib/db/portraits";
import { photos, portraits, tasks } from "@/lib/db/schema";
import { insertStudioTask, keepStudioResult } from "@/lib/db/studio";
import type { PortraitView } from "@/lib/domain/portrait";
import { archivePortraits } from "@/lib/features/portraits/archive-portraits";
import { blurPortraits } from "@/lib/features/portraits/blur-portraits";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { startBoss } from "@/lib/queue/boss";
import { deleteObject, putObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";
import { hangPortraits } from "@/tests/support/hung-portraits";
import { signInAs } from "@/tests/support/people";
import { getRequest } from "@/tests/support/requests";
import "@/tests/support/engine-room";

/* What a print is shown with while it loads, and what it can be laid over. */

let hung: PortraitRow[];

beforeAll(async () => {
  await startBoss();
  await syncStyles();
});

beforeEach(async () => {
  await (await getDb()).delete(portraits);
  hung = await hangPortraits(await signInAs("Wan"));
});

afterEach(() => void vi.restoreAllMocks());

async function wall(): Promise<PortraitView[]> {
  const { portraits } = (await (await listPrints(getRequest("/api/portraits"))).json()) as {
    portraits: PortraitView[];
  };
  return portraits;
}

const DATA_URI = expect.stringMatching(/^data:image\/webp;base64,/) as string;

test("portraits from before there were placeholders get theirs by a job, and no request waits for one", async () => {
  const make = vi.spyOn(engine, "placeholder");
  expect((await wall()).map(({ blur }) => blur)).toEqual([null, null, null, null]);
  expect(make).not.toHaveBeenCalled();
  await blurPortraits();
  expect((await wall()).map(({ blur }) => blur)).toEqual([DATA_URI, DATA_URI, DATA_URI, DATA_URI]);
  await blurPortraits();
  expect(make).toHaveBeenCalledTimes(4);
});

test("one whose picture cannot be read costs the others nothing", async () => {
  const [, second] = hung;
  await deleteObject(second?.storageKey ?? "");
  await blurPortraits();
  const without = (await wall()).filter(({ blur }) => blur === null).map(({ id }) => id);
  expect(without).toEqual([second?.id]);
});

/** What a studio's finished task of one result brings onto the wall. */
async function archived(source: { photoId: string } | null): Promise<PortraitView | undefined> {
  const [first] = hung;
  const db = await getDb();
  const task = { id: first?.taskId ?? "", requestId: first?.taskId ?? "", userId: "U0000000000001" };
  await db.delete(portraits);
  await insertStudioTask(db, { ...task, kind: "generation", state: "succeeded" });
  const result = { taskId: task.id, ordinal: 0, storageKey: first?.storageKey ?? "", likeness: 90 };
  await keepStudioResult(db, { ...result, source: source && { ...source, eyes: EYES, portraitEyes: EYES } });
  await db.update(tasks).set({ endedAt: null, state: "running" }).where(eq(tasks.id, task.id));
  await archivePortraits({ taskId: task.id });
  return (await wall())[0];
}

const EYES: [{ x: number; y: number }, { x: number; y: number }] = [
  { x: 0.4, y: 0.4 },
  { x: 0.6, y: 0.4 },
];

async function photoOf(name: string): Promise<string> {
  const { userId: ownerId } = await signInAs(name);
  const id = crypto.randomUUID();
  const storageKey = `photos/${id}/master.jpg`;
  await putObject(storageKey, Buffer.from("a photo"));
  const report = { version: 1, width: 900, height: 1200, format: "jpeg", faces: [], dhash: "0".repeat(16) } as const;
  await (await getDb()).insert(photos).values({ id, ownerId, storageKey, report: { ...report, faces: [] } });
  await signInAs("Wan");
  return id;
}

test("an archived portrait has its placeholder, and its photo with the eyes in both", async () => {
  const photoId = await photoOf("Wan");
  expect(await archived({ photoId })).toMatchObject({
    blur: DATA_URI,
    source: {
      photoId,
      imageUrl: `/api/photos/${photoId}/image`,
      width: 900,
      height: 1200,
      eyes: EYES,
      portraitEyes: EYES,
    },
  });
});

test("a placeholder that cannot be made keeps no portrait from its owner", async () => {
  vi.spyOn(engine, "placeholder").mockRejectedValue(new Error("the thread died"));
  expect(await archived(null)).toMatchObject({ blur: null, source: null });
});

test("where the photo is gone there is no source, nor where it is somebody else's or no photo of ours", async () => {
  const photoId = await photoOf("Wan");
  expect((await archived({ photoId }))?.source).not.toBeNull();
  await (await getDb()).delete(photos).where(eq(photos.id, photoId));
  expect((await wall())[0]?.source).toBeNull();
  for (const other of [await photoOf("Mei"), crypto.randomUUID(), "photo-1"]) {
    hung = await hangPortraits(await signInAs("Wan"));
    expect((await archived({ photoId: other }))?.source).toBeNull();
  }
});
