import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { GET as getSheet } from "@/app/api/portraits/[id]/sheet/route";
import { GET as getPortraits } from "@/app/api/portraits/route";
import { getDb, inTransaction } from "@/lib/db/client";
import { insertPortrait } from "@/lib/db/portraits";
import { models, portraits, tasks } from "@/lib/db/schema";
import { sql } from "@/lib/db/sql";
import { findStudioTask, insertStudioTask, keepStudioFrame, keepStudioModel, nextStudioUserId } from "@/lib/db/studio";
import { listOfferedStyles, type StyleRow } from "@/lib/db/styles";
import type { PrintsView } from "@/lib/domain/portrait";
import type { Viewer } from "@/lib/domain/viewer";
import { packCutout } from "@/lib/engine/matte/pack-cutout";
import { madeCutout } from "@/lib/engine/render/made-cutout.fixture";
import { purgePortraits } from "@/lib/features/portraits/purge-portraits";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { startBoss } from "@/lib/queue/boss";
import { listObjects, putObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";
import { renderTask } from "@/lib/studio/render-task";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { signInAs, signOut } from "@/tests/support/people";
import { getRequest, withId } from "@/tests/support/requests";
import "@/tests/support/engine-room";

/* Pictures for papers, from the frame to the printed sheet. */

let viewer: Viewer;
let offered: StyleRow[];
let modelId: string;

const styleOf = (slug: string) => {
  const known = STUDIO_STYLES.find((style) => style.slug === slug);
  const row = offered.find(({ providerStyleId }) => providerStyleId === known?.id);
  if (!row) throw new Error(`There is no style ${slug}.`);
  return row;
};

beforeAll(async () => {
  await startBoss();
  await syncStyles();
  offered = await listOfferedStyles("studio");
  viewer = await signInAs("Wan");
  modelId = crypto.randomUUID();
  const consent = { consentVersion: "1", consentedAt: new Date(), provider: "studio" };
  await (await getDb()).insert(models).values({ id: modelId, ownerId: viewer.userId, number: 1, ...consent });
});

afterEach(() => void vi.restoreAllMocks());

/** One portrait that hangs on the wall of whoever is signed in. */
async function hang(style: StyleRow, size: { width: number; height: number }): Promise<string> {
  const [id, taskId] = [crypto.randomUUID(), crypto.randomUUID()];
  const ownerId = viewer.userId;
  const storageKey = `portraits/${taskId}-0/portrait.jpg`;
  const blue = sharp({ create: { ...size, channels: 3, background: "#438edb" } });
  await putObject(storageKey, await blue.jpeg().toBuffer());
  await (await getDb()).insert(tasks).values({ id: taskId, ownerId, kind: "generation", modelId, styleId: style.id });
  const row = { id, ownerId, taskId, modelId, styleId: style.id, ordinal: 0, storageKey, ...size, likeness: 90 };
  await inTransaction((tx) => insertPortrait(tx, row));
  return id;
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const sheet = (id: string, language = "en") =>
  getSheet(getRequest(`/api/portraits/${id}/sheet`, { "accept-language": language }), withId(id));
/** What a browser calls the file. */
const nameIn = (response: Response) =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "");

test("the owner of a picture for papers gets a sheet to print, and nobody keeps it", async () => {
  const id = await hang(styleOf("id-blue"), { width: 295, height: 413 });
  const response = await sheet(id);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  expect(response.headers.get("content-disposition")).toContain("attachment");
  expect(nameIn(response)).toBe(`${styleOf("id-blue").name.en} sheet.jpg`);
  expect(nameIn(await sheet(id, "zh-CN"))).toBe(`${styleOf("id-blue").name.zh}-排版.jpg`);
  const { width, height, density, format } = await sharp(await response.arrayBuffer()).metadata();
  expect({ width, height, density, format }).toEqual({ width: 1800, height: 1200, density: 300, format: "jpeg" });

  const { portraits } = (await (await getPortraits(getRequest("/api/portraits"))).json()) as PrintsView;
  expect(portraits.find((portrait) => portrait.id === id)?.sheetUrl).toBe(`/api/portraits/${id}/sheet`);
  await signInAs("Stranger");
  expect((await sheet(id)).status).toBe(404);
  signOut();
  expect((await sheet(id)).status).toBe(401);
  await signInAs("Wan");
});

test("a sheet is laid out once, kept beside its portrait, and deleted with it", async () => {
  const layOut = vi.spyOn(engine, "printSheet");
  const id = await hang(styleOf("id-blue"), { width: 295, height: 413 });
  const [first, second] = await Promise.all([sheet(id), sheet(id)].map(async (one) => bytesOf(await one)));
  expect(first?.byteLength).toBeGreaterThan(10_000);
  expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  expect((await bytesOf(await sheet(id))).equals(first ?? Buffer.alloc(0))).toBe(true);
  expect(layOut).toHaveBeenCalledTimes(1);

  const folder = (await getDb())
    .update(portraits)
    .set({ deletedAt: sql`now() - interval '61 minutes'` })
    .where(eq(portraits.id, id))
    .returning();
  const [{ storageKey } = { storageKey: "" }] = await folder;
  const kept = async () =>
    (await listObjects()).filter((key) => key.startsWith(storageKey.replace("/portrait.jpg", "")));
  expect(await kept()).toHaveLength(2);
  await purgePortraits();
  expect(await kept()).toEqual([]);
});

test("no other portrait has a sheet", async () => {
  for (const slug of ["rembrandt", "profile-square"]) {
    const id = await hang(styleOf(slug), { width: 800, height: 800 });
    expect((await sheet(id)).status, slug).toBe(404);
    const { portraits } = (await (await getPortraits(getRequest("/api/portraits"))).json()) as PrintsView;
    expect(portraits.find((portrait) => portrait.id === id)?.sheetUrl).toBeNull();
  }
});

test("where no frame will do for papers, the task ends with what to add, and renders nothing", async () => {
  const userId = await inTransaction(nextStudioUserId);
  const cutoutKey = `studio/${userId}/frame-0.cutout`;
  const whole = madeCutout(480, 640);
  await putObject(cutoutKey, await packCutout({ ...whole, cuts: { ...whole.cuts, top: true } }));
  const traits = { matteScore: 0.9, yaw: 0, lightAzimuth: 0, lightContrast: 0.2 };
  await keepStudioFrame(await getDb(), { userId, photoKey: "photo", rank: 0, traits, cutoutKey });
  await keepStudioModel(await getDb(), userId, new Float32Array(1024));
  const [id, requestId] = [crypto.randomUUID(), crypto.randomUUID()];
  const styleId = styleOf("passport").providerStyleId;
  await inTransaction((tx) => insertStudioTask(tx, { id, requestId, kind: "generation", userId, styleId }));
  await renderTask({ studioTaskId: id });
  const task = await findStudioTask(id);
  expect(task?.state).toBe("failed");
  expect(task?.failure?.title.en).toContain("top of the hair");
  expect(task?.failure?.remedy.zh).toBeTruthy();
});
