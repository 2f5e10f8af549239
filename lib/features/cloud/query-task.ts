import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/domain/viewer";
import { listPortraits } from "@/lib/features/portraits/list-portraits";
import { noSuchTask, showTask } from "@/lib/features/tasks/show-task";
import { taskQueryReply, taskQueryRequest, type TaskQueryReply } from "@/lib/provider/wire";
import { toKindNumber, toStateNumber } from "@/lib/provider/wire-words";

/** @throws ZodError for what is no request, AppError `not_found` for what cannot be a task of ours. */
export function taskIdOf(input: unknown): string {
  const id = z.uuid().safeParse(taskQueryRequest.parse(input).task_id);
  if (!id.success) throw noSuchTask();
  return id.data;
}

/** A task as the API writes it, with the addresses of the portraits it has made so far. */
export async function queryTask(viewer: Viewer, taskId: string, origin: string): Promise<TaskQueryReply> {
  const task = await showTask(viewer, taskId);
  const { portraits } = await listPortraits(viewer, taskId);
  return taskQueryReply.parse({
    ret: 0,
    body: {
      state: toStateNumber(task.state),
      id: task.id,
      tsk_type: toKindNumber(task.kind),
      result_paths: portraits.map((portrait) => new URL(`${portrait.imageUrl}?download=1`, origin).href),
    },
  });
}
