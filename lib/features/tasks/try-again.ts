import "server-only";
import { inTransaction } from "@/lib/db/client";
import { lastCallAt } from "@/lib/db/provider";
import { moveSubmission } from "@/lib/db/task-changes";
import { findTask, findTaskOf, type TaskRow } from "@/lib/db/tasks";
import { AppError } from "@/lib/domain/errors";
import { isOver, type TaskView } from "@/lib/domain/task";
import type { AdminViewer, Viewer } from "@/lib/domain/viewer";
import { log } from "@/lib/observability/log";
import { comeBack } from "./come-back";
import { failTask } from "./fail-task";
import { NOT_CONFIRMED, NOTHING_HEARD } from "./failures";
import { endUnsent } from "./give-up-task";
import { isSettled } from "./is-settled";
import { noSuchTask, showTask } from "./show-task";

/**
 * Orders once more what was never confirmed, because its owner says so: nothing but a person's word repeats a paid call.
 * @throws AppError `conflict` where nothing is open, or a callback may still settle it.
 */
export async function tryAgain(viewer: Viewer, id: string): Promise<TaskView> {
  const task = await findTaskOf(viewer.userId, id);
  if (!task) throw noSuchTask();
  requireOpen(task);
  const asked = (await lastCallAt([task.id])).get(task.id) ?? task.createdAt;
  if (!(await isSettled(task.kind, asked))) throw tooSoon();
  await sendAgain(viewer, task);
  return showTask(viewer, id);
}

/** The same, by an administrator, who need not wait. */
export async function tryAgainAsAdmin(viewer: AdminViewer, id: string): Promise<void> {
  await sendAgain(viewer, requireOpen(await findTask(id)));
}

/**
 * Ends a task that nobody could confirm, that was never heard of again, or that could not be handed over. What it may
 * have cost stays in the ledger. @throws AppError `conflict` for one that is over, or just being handed over.
 */
export async function giveUpAsAdmin(viewer: AdminViewer, id: string): Promise<void> {
  const task = await findTask(id);
  if (!task) throw noSuchTask();
  if (isOver(task.state) || task.submission === "submitting") throw settled();
  log.warn({ taskId: id, submission: task.submission, byUserId: viewer.userId }, "task given up");
  if (task.submission === "draft") return endUnsent(task);
  await failTask(task, task.submission === "unconfirmed" ? NOT_CONFIRMED : NOTHING_HEARD);
}

async function sendAgain(viewer: Viewer, task: TaskRow): Promise<void> {
  await inTransaction(async (tx) => {
    // Asked twice, or settled meanwhile: the first one counts.
    if (!(await moveSubmission(tx, task.id, "unconfirmed", { submission: "draft" }))) return;
    await comeBack(tx, task, 0);
    log.warn({ taskId: task.id, byUserId: viewer.userId }, "unconfirmed submission sent again");
  });
}

function requireOpen(task: TaskRow | undefined): TaskRow {
  if (!task) throw noSuchTask();
  if (task.submission === "unconfirmed" && !isOver(task.state)) return task;
  throw settled();
}

function settled(): AppError {
  return new AppError(
    "conflict",
    { en: "There is nothing left to decide: this order is settled.", zh: "这一单已经有结果了，不用再处理。" },
    { reason: "task_settled" },
  );
}

function tooSoon(): AppError {
  return new AppError(
    "conflict",
    {
      en: "The studio may still confirm this order. Look again later.",
      zh: "这一单还可能得到确认，过一会儿再看。",
    },
    { reason: "task_settling" },
  );
}
