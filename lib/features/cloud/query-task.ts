import "server-only";
import path from "node:path";
import { z } from "zod";
import { signResultLink } from "@/lib/auth/result-link";
import { listPortraitsOf, type PortraitRow } from "@/lib/db/portraits";
import { findTaskOf, type TaskRow } from "@/lib/db/tasks";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchTask } from "@/lib/features/tasks/show-task";
import { taskQueryReply, taskQueryRequest, type TaskQueryReply } from "@/lib/provider/wire";
import { toKindNumber, toStateNumber } from "@/lib/provider/wire-words";

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
      result_paths: portraits.map((portrait) => linkTo(portrait, origin)),
    },
  });
}

/** It ends as the file does, because programs take the type from there. */
function linkTo({ id, storageKey }: PortraitRow, origin: string): string {
  const link = new URL(`/cloud/results/${id}${path.posix.extname(storageKey)}`, origin);
  link.search = new URLSearchParams(signResultLink(id)).toString();
  return link.href;
}
