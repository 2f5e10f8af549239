import "server-only";
import { z } from "zod";
import { listPortraitsOf } from "@/lib/db/portraits";
import { findTaskOf, type TaskRow } from "@/lib/db/tasks";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchTask } from "@/lib/features/tasks/show-task";
import { taskQueryReply, taskQueryRequest, type TaskQueryReply } from "@/lib/provider/wire";
import { toKindNumber, toStateNumber } from "@/lib/provider/wire-words";
import { signedAddress } from "./signed-address";

/** @throws ZodError for what is no request, AppError `not_found` for what cannot be a task of ours. */
export function taskIdOf(input: unknown): string {
  const id = z.uuid().safeParse(taskQueryRequest.parse(input).task_id);
  if (!id.success) throw noSuchTask();
  return id.data;
}

/** @throws AppError `not_found` for a stranger's task too. */
export async function queryTask(viewer: Viewer, taskId: string, origin: string): Promise<TaskQueryReply> {
  const task = await findTaskOf(viewer.userId, taskId);
  if (!task) throw noSuchTask();
  return describeTask(task, origin);
}

/** A task as the API writes it, with addresses of the portraits it has made so far that open them for a day. */
export async function describeTask(task: TaskRow, origin: string): Promise<TaskQueryReply> {
  const portraits = task.kind === "generation" ? await listPortraitsOf(task.ownerId, task.id) : [];
  return taskQueryReply.parse({
    ret: 0,
    body: {
      state: toStateNumber(task.state),
      id: task.id,
      tsk_type: toKindNumber(task.kind),
      result_paths: portraits.map((portrait) => signedAddress("results", portrait, origin).href),
    },
  });
}
