import "server-only";
import { findPhotosOf } from "@/lib/db/photos";
import { listDeletedOf } from "@/lib/db/portrait-changes";
import { listPortraitsOf } from "@/lib/db/portraits";
import { findStyles } from "@/lib/db/styles";
import { listUnfinishedGenerationsOf } from "@/lib/db/task-lists";
import { findTaskOf } from "@/lib/db/tasks";
import { type PrintsView, UNDO_SECONDS } from "@/lib/domain/portrait";
import type { Viewer } from "@/lib/domain/viewer";
import { viewTasks } from "@/lib/features/tasks/show-task";
import { toPortraitView } from "./portrait-view";

/** The viewer's wall, or the part of it that one task made, with the tasks that are not whole and what can be restored. */
export async function listPortraits(viewer: Viewer, taskId?: string): Promise<PrintsView> {
  const [rows, deleted, tasks] = await Promise.all([
    listPortraitsOf(viewer.userId, taskId),
    listDeletedOf(viewer.userId, UNDO_SECONDS, taskId),
    taskId
      ? findTaskOf(viewer.userId, taskId).then((task) => (task ? [task] : []))
      : listUnfinishedGenerationsOf(viewer.userId),
  ]);
  const [styleOf, photoOf] = await Promise.all([
    findStyles([...new Set(rows.map((row) => row.styleId))]).then(byId),
    findPhotosOf(viewer.userId, [...new Set(rows.flatMap((row) => row.source?.photoId ?? []))]).then(byId),
  ]);
  return {
    portraits: rows.map((row) =>
      toPortraitView(row, { style: styleOf.get(row.styleId), photo: photoOf.get(row.source?.photoId ?? "") }),
    ),
    tasks: await viewTasks(tasks),
    deleted,
  };
}

function byId<Row extends { id: string }>(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
