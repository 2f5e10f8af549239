import "server-only";
import path from "node:path";
import { getDb } from "@/lib/db/client";
import {
  findStudioModel,
  findStudioTask,
  keepStudioResult,
  listStudioFrames,
  listStudioResults,
  type StudioFrameRow,
  type StudioTaskRow,
  updateStudioTask,
} from "@/lib/db/studio";
import { type Eyes, PORTRAITS_PER_STYLE } from "@/lib/domain/portrait";
import type { SourceFrame } from "@/lib/domain/provider";
import { documentFailureOf } from "@/lib/domain/document-faults";
import { isOver } from "@/lib/domain/task";
import { planAgain, type PlannedPortrait } from "@/lib/engine/render/plan-portraits";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { putObject, readObject } from "@/lib/storage/objects";
import { aFewAtOnce } from "./a-few-at-once";
import { endStudioTask } from "./end-task";
import { planStyle } from "./plan-style";
import { Progress } from "./progress";
import { STUDIO_STYLES } from "./styles/studio-styles";
import { takeAgain } from "./take-again";
import { takePortrait } from "./take-portrait";

/** Job: renders the portraits of one style. Run again after a crash it goes on with those that are missing. */
export async function renderTask({ studioTaskId }: { studioTaskId: string }): Promise<void> {
  const task = await findStudioTask(studioTaskId);
  if (!task || isOver(task.state)) return;
  const style = STUDIO_STYLES.find((candidate) => candidate.id === task.styleId);
  const model = await findStudioModel(task.userId);
  if (!style || !model) throw new Error("A rendering without a style or a model.");

  const frames = await listStudioFrames(task.userId);
  // The same task always gets the same frames, backdrops and grain, however often it is rendered.
  const seed = parseInt(task.id.slice(0, 8), 16);
  const { recipe, traits, plan } = planStyle(frames, style, PORTRAITS_PER_STYLE, seed);
  const done = new Set((await listStudioResults(task.id)).map((result) => result.ordinal));
  const progress = new Progress(task.id, [{ name: "rendering", done: done.size, total: plan.length }]);
  await updateStudioTask(await getDb(), task.id, { state: "running", steps: progress.steps });

  const take = async ({ frame, variation, seed }: PlannedPortrait) => {
    const from = frames[frame];
    if (!from) throw new Error("The plan names a frame that the model does not have.");
    const packed = await readObject(from.cutoutKey);
    const taken = await takePortrait({ packed, recipe, variation, seed, ...task.options }, model.centroid);
    return { ...taken, source: sourceOf(from, taken.eyes) };
  };
  const refused = await aFewAtOnce(plan, async (planned, ordinal) => {
    if (done.has(ordinal)) return;
    const another = planAgain(traits, plan, ordinal, recipe);
    const portrait = await takeAgain(() => take(planned), another && (() => take(another)));
    await keep(task, ordinal, portrait);
    progress.advance("rendering");
  }).then(() => null, documentFailureOf);
  await progress.settle();
  const end = refused ? { state: "failed" as const, failure: refused } : { state: "succeeded" as const };
  await endStudioTask(task, { ...end, steps: progress.steps });
}

type Taken = { jpeg: Uint8Array; likeness: number | null; source: SourceFrame | null };

async function keep(task: StudioTaskRow, ordinal: number, { jpeg, likeness, source }: Taken) {
  const storageKey = `studio/results/${task.id}/${ordinal}.jpg`;
  await putObject(storageKey, jpeg);
  const db = await getDb();
  await keepStudioResult(db, { taskId: task.id, ordinal, storageKey, likeness, source });
  await enqueueOnce(db, "watch-task", { taskId: task.requestId }, { key: task.requestId });
}

/** Which photo it was, by the name that it was handed over with. */
function sourceOf({ photoKey, traits }: StudioFrameRow, portraitEyes: Eyes): SourceFrame | null {
  return traits.eyes ? { photoId: path.posix.parse(photoKey).name, eyes: traits.eyes, portraitEyes } : null;
}
