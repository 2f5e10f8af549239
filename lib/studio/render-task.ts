import "server-only";
import { getDb } from "@/lib/db/client";
import {
  findStudioModel,
  findStudioTask,
  keepStudioResult,
  listStudioFrames,
  listStudioResults,
  type StudioTaskRow,
  updateStudioTask,
} from "@/lib/db/studio";
import { PORTRAITS_PER_STYLE } from "@/lib/domain/portrait";
import { isOver } from "@/lib/domain/task";
import { planPortraits } from "@/lib/engine/render/plan-portraits";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { putObject, readObject } from "@/lib/storage/objects";
import { aFewAtOnce } from "./a-few-at-once";
import { endStudioTask } from "./end-task";
import { engine } from "./engine-pool";
import { Progress } from "./progress";
import { recipeFor } from "./recipe-for";
import { STUDIO_STYLES } from "./styles/studio-styles";

/** Job: renders the portraits of one style. Run again after a crash it goes on with those that are missing. */
export async function renderTask({ studioTaskId }: { studioTaskId: string }): Promise<void> {
  const task = await findStudioTask(studioTaskId);
  if (!task || isOver(task.state)) return;
  const style = STUDIO_STYLES.find((candidate) => candidate.id === task.styleId);
  const model = await findStudioModel(task.userId);
  if (!style || !model) throw new Error("A rendering without a style or a model.");

  const frames = await listStudioFrames(task.userId);
  const traits = frames.map((frame) => ({ ...frame.traits, rank: frame.rank }));
  // The same task always gets the same frames, backdrops and grain, however often it is rendered.
  const recipe = recipeFor(
    style,
    traits.map((frame) => frame.matteScore),
  );
  const plan = planPortraits(traits, PORTRAITS_PER_STYLE, recipe, parseInt(task.id.slice(0, 8), 16));
  const done = new Set((await listStudioResults(task.id)).map((result) => result.ordinal));
  const progress = new Progress(task.id, [{ name: "rendering", done: done.size, total: plan.length }]);
  await updateStudioTask(await getDb(), task.id, { state: "running", steps: progress.steps });

  await aFewAtOnce(plan, async ({ frame, variation, seed }, ordinal) => {
    const cutoutKey = frames[frame]?.cutoutKey;
    if (done.has(ordinal) || !cutoutKey) return;
    const packed = await readObject(cutoutKey);
    const jpeg = await engine.render({ packed, recipe, variation, seed, ...task.options });
    const likeness = await engine.likeness(jpeg, model.centroid);
    await keep(task, ordinal, { jpeg, likeness: likeness?.points ?? null });
    progress.advance("rendering");
  });
  await progress.settle();
  await endStudioTask(task, { state: "succeeded", steps: progress.steps });
}

async function keep(task: StudioTaskRow, ordinal: number, portrait: { jpeg: Uint8Array; likeness: number | null }) {
  const storageKey = `studio/results/${task.id}/${ordinal}.jpg`;
  await putObject(storageKey, portrait.jpeg);
  const db = await getDb();
  await keepStudioResult(db, { taskId: task.id, ordinal, storageKey, likeness: portrait.likeness });
  await enqueueOnce(db, "watch-task", { taskId: task.requestId }, { key: task.requestId });
}
