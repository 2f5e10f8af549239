import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { POST as postPortraits } from "@/app/api/portraits/route";
import { getDb } from "@/lib/db/client";
import { models, studioFrames } from "@/lib/db/schema";
import {
  findStudioTask,
  findStudioTaskByRequest,
  keepStudioResult,
  listStudioFrames,
  listStudioResults,
} from "@/lib/db/studio";
import { listOfferedStyles } from "@/lib/db/styles";
import type { Eyes } from "@/lib/domain/portrait";
import type { TaskView } from "@/lib/domain/task";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { startBoss } from "@/lib/queue/boss";
import { engine } from "@/lib/studio/engine-pool";
import { renderTask } from "@/lib/studio/render-task";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { madeModel } from "@/tests/support/made-model";
import { signInAs } from "@/tests/support/people";
import { jsonRequest } from "@/tests/support/requests";
import "@/tests/support/engine-room";

/* From an order to the engine's door, with the engine itself replaced: what it is asked for, and how often. */

const EYES: Eyes = [
  { x: 0.4, y: 0.41 },
  { x: 0.6, y: 0.42 },
];
let modelId: string;
let studioUserId: string;

beforeAll(async () => {
  await startBoss();
  await syncStyles();
});

beforeEach(async () => {
  const viewer = await signInAs("Wan");
  await (await getDb()).delete(models);
  ({ id: modelId, studioUserId } = await madeModel(viewer.userId));
  vi.spyOn(engine, "render").mockResolvedValue({ jpeg: new Uint8Array([0xff, 0xd8]), eyes: EYES });
  vi.spyOn(engine, "likeness").mockResolvedValue({ cosine: 0.9, points: 92 });
});

afterEach(() => void vi.restoreAllMocks());

/** Orders one style and hands it to the studio; answers the studio's own task. */
async function order(slug: string, choices: { retouch?: boolean } = {}): Promise<string> {
  const known = STUDIO_STYLES.find((style) => style.slug === slug);
  const style = (await listOfferedStyles("studio")).find(({ providerStyleId }) => providerStyleId === known?.id);
  const body = { id: crypto.randomUUID(), modelId, styleIds: [style?.id], ...choices };
  const response = await postPortraits(jsonRequest("POST", "/api/portraits", body));
  const { tasks } = (await response.json()) as { tasks: TaskView[] };
  const taskId = tasks[0]?.id ?? "";
  await submitGeneration({ taskId });
  return (await findStudioTaskByRequest(await getDb(), taskId))?.id ?? "";
}

test.each([
  [{ retouch: false }, false],
  [{ retouch: true }, true],
  [{}, true],
])("an order that says %j has every portrait rendered so, and with the person's name", async (choices, retouch) => {
  await renderTask({ studioTaskId: await order("magazine-cover", choices) });
  expect(vi.mocked(engine.render)).toHaveBeenCalledTimes(4);
  for (const [request] of vi.mocked(engine.render).mock.calls) expect(request).toMatchObject({ retouch, name: "Wan" });
});

test("killed in the middle, it goes on with the portraits that are missing", async () => {
  const studioTaskId = await order("rembrandt");
  const kept = { taskId: studioTaskId, storageKey: "kept.jpg", likeness: 80 };
  for (const ordinal of [0, 2]) await keepStudioResult(await getDb(), { ...kept, ordinal });
  await renderTask({ studioTaskId });
  expect(vi.mocked(engine.render)).toHaveBeenCalledTimes(2);
  expect((await listStudioResults(studioTaskId)).map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
  expect((await findStudioTask(studioTaskId))?.state).toBe("succeeded");
});

test("a result tells of its photo and the eyes in both, where its frame was learned with them", async () => {
  const eyes: Eyes = [
    { x: 0.3, y: 0.3 },
    { x: 0.5, y: 0.3 },
  ];
  const photoId = crypto.randomUUID();
  const [frame] = await listStudioFrames(studioUserId);
  if (!frame) throw new Error("The model has a best frame.");
  const known = { photoKey: `studio/uploads/t/${photoId}.jpg`, traits: { ...frame.traits, eyes } };
  await (await getDb()).update(studioFrames).set(known).where(eq(studioFrames.cutoutKey, frame.cutoutKey));
  const studioTaskId = await order("rembrandt");
  await renderTask({ studioTaskId });
  const sources = (await listStudioResults(studioTaskId)).map(({ source }) => source);
  expect(sources).toContainEqual({ photoId, eyes, portraitEyes: EYES });
  expect(sources).toContainEqual(null);
});

test("a portrait below the threshold is rendered once more from another frame, and the more alike is kept", async () => {
  const studioTaskId = await order("rembrandt");
  const points = vi.mocked(engine.likeness);
  points.mockResolvedValueOnce({ cosine: 0.5, points: 20 });
  await renderTask({ studioTaskId });
  expect(vi.mocked(engine.render)).toHaveBeenCalledTimes(5);
  expect((await listStudioResults(studioTaskId)).map(({ likeness }) => likeness)).toEqual([92, 92, 92, 92]);
});
