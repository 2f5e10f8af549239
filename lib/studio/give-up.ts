import "server-only";
import { findStudioTask } from "@/lib/db/studio";
import { isOver } from "@/lib/domain/task";
import { deleteObjectsBelow } from "@/lib/storage/objects";
import { endStudioTask } from "./end-task";
import { forgetModel } from "./forget-model";
import { studioUploads } from "./submit-training";

/** Ends a task whose job failed for good, so that nobody waits for it. What was rendered before stays; a face half learned does not. */
export async function giveUpStudioTask({ studioTaskId }: { studioTaskId: string }): Promise<void> {
  const task = await findStudioTask(studioTaskId);
  if (!task) return;
  const failed = task.state === "failed" || !isOver(task.state);
  if (!isOver(task.state)) await endStudioTask(task, { state: "failed", failure: GAVE_UP });
  if (failed && task.kind === "training") await forgetModel(task.userId);
  await deleteObjectsBelow(studioUploads(task.requestId));
}

const GAVE_UP = {
  title: { en: "The studio could not finish this.", zh: "这一单没能做完。" },
  remedy: {
    en: "We tried several times. Your photos are safe; order it again, and tell us if it happens twice.",
    zh: "试了好几次都没成。照片都在，再下一次单；要是又这样，请告诉我们。",
  },
};
