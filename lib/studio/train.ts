import "server-only";
import { getDb } from "@/lib/db/client";
import {
  findStudioTask,
  keepStudioFrame,
  keepStudioModel,
  type StudioTaskRow,
  updateStudioTask,
} from "@/lib/db/studio";
import { isOver } from "@/lib/domain/task";
import { type Learned, learn } from "@/lib/engine/learn";
import type { FrameDescription } from "@/lib/engine/describe";
import { eyesOf } from "@/lib/engine/faces/eyes-of";
import { readCutoutHead } from "@/lib/engine/matte/cutout-head";
import { isFairMatte } from "@/lib/engine/matte/matte-grades";
import { toPlanFrame } from "@/lib/engine/render/plan-portraits";
import { enqueueOnce } from "@/lib/queue/enqueue";
import { deleteObjectsBelow, putObject, readObject } from "@/lib/storage/objects";
import { aFewAtOnce } from "./a-few-at-once";
import { endStudioTask } from "./end-task";
import { engine } from "./engine-pool";
import { Progress } from "./progress";
import { studioUploads } from "./submit-training";

/** Frames that are cut out: enough for four different portraits and a bad matte or two. */
const CUTOUTS = 6;
/** So many fair mattes are wanted, one a portrait; while there are fewer, so many more frames are tried at a time. */
const FAIR_MATTES = 4;
const EXTRA = 2;
/** Fewer frames than this with the person's face make no model. */
const MIN_FRAMES = 3;

type Frame = { id: string; description: FrameDescription };

/** Job: learns a face from photos. Run again after a crash it starts over, and lands on the same rows. */
export async function train({ studioTaskId }: { studioTaskId: string }): Promise<void> {
  const task = await findStudioTask(studioTaskId);
  if (!task) return;
  if (!isOver(task.state)) await learnFrom(task);
  // Also where an earlier run was killed between the end and this: copies of faces outlive no training.
  await deleteObjectsBelow(studioUploads(task.requestId));
}

async function learnFrom(task: StudioTaskRow): Promise<void> {
  const progress = new Progress(task.id, [
    { name: "reading", done: 0, total: task.photoKeys.length },
    { name: "learning", done: 0, total: 1 },
    { name: "cutting", done: 0, total: CUTOUTS },
  ]);
  await updateStudioTask(await getDb(), task.id, { state: "running", steps: progress.steps });

  const frames = await describeFrames(task, progress);
  if (frames.length < MIN_FRAMES) {
    return endStudioTask(task, { state: "failed", failure: TOO_FEW_FRAMES });
  }
  const learned = learn(frames);
  progress.advance("learning");
  await cutOutBest(task, frames, learned, progress);
  await progress.settle();
  const summary = { frames: learned.frames.length, outliers: learned.outliers.length };
  const end = { state: "succeeded" as const, learned: summary, steps: progress.steps };
  await endStudioTask(task, end, async (tx) => {
    await keepStudioModel(tx, task.userId, learned.centroid);
    await enqueueOnce(tx, "studio-preview", { studioUserId: task.userId }, { key: task.userId });
  });
}

async function describeFrames(task: StudioTaskRow, progress: Progress): Promise<Frame[]> {
  const frames = await aFewAtOnce(task.photoKeys, async (id): Promise<Frame[]> => {
    const described = await engine.describe(await readObject(id));
    progress.advance("reading");
    return described.ok ? [{ id, description: described.frame }] : [];
  });
  return frames.flat();
}

/**
 * The best frames lose their background once, so that every portrait after this is quick. Where too few of their mattes are
 * fair, the next best are cut out too.
 */
async function cutOutBest(task: StudioTaskRow, frames: Frame[], learned: Learned, progress: Progress) {
  const queue = learned.frames.map(({ id }, rank) => ({ id, rank }));
  let [cut, fair] = [0, 0];
  while (queue.length > 0 && (cut === 0 || fair < FAIR_MATTES)) {
    const next = queue.splice(0, cut === 0 ? CUTOUTS : EXTRA);
    progress.expect("cutting", cut + next.length);
    const scores = await aFewAtOnce(next, async ({ id, rank }) => {
      const frame = frames.find((candidate) => candidate.id === id);
      if (!frame) throw new Error("A ranked frame was never described.");
      const score = await cutOutFrame(task, frame, rank);
      progress.advance("cutting");
      return score;
    });
    cut += next.length;
    fair += scores.filter(isFairMatte).length;
  }
}

/** @returns the quality of its matte, 0 to 1. */
async function cutOutFrame(task: StudioTaskRow, { id, description }: Frame, rank: number): Promise<number> {
  const { packed, score, papers } = await engine.cutOut(await readObject(id), description);
  const cutoutKey = `studio/${task.userId}/frame-${rank}.cutout`;
  await putObject(cutoutKey, packed);
  const plan = toPlanFrame(readCutoutHead(packed), rank, description.face.yaw, papers);
  const traits = { ...plan, eyes: eyesOf(description.mesh, description) };
  await keepStudioFrame(await getDb(), { userId: task.userId, photoKey: id, rank, traits, cutoutKey });
  return score;
}

const TOO_FEW_FRAMES = {
  title: { en: "Too few frames to learn from.", zh: "能用的照片太少。" },
  remedy: {
    en: "Your face was found in fewer than three photos. They are back on the contact sheet: add clearer ones and try again.",
    zh: "只在不到三张照片里找到了你的脸。照片已放回底片页，补几张清楚的再试。",
  },
};
