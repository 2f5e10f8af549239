import "server-only";
import { listPortraitsOf } from "@/lib/db/portraits";
import { findStyles } from "@/lib/db/styles";
import { findTaskOf, listUnfinishedGenerationsOf } from "@/lib/db/tasks";
import type { PrintsView } from "@/lib/domain/portrait";
import type { Viewer } from "@/lib/domain/viewer";
import { viewTasks } from "@/lib/features/tasks/show-task";
import { toPortraitView } from "./portrait-view";

/** The viewer's wall, or the part of it that one task made, with the tasks that are not whole. */
export async function listPortraits(viewer: Viewer, taskId?: string): Promise<PrintsView> {
  const [rows, tasks] = await Promise.all([
    listPortraitsOf(viewer.userId, taskId),
    taskId
      ? findTaskOf(viewer.userId, taskId).then((task) => (task ? [task] : []))
      : listUnfinishedGenerationsOf(viewer.userId),
  ]);
  const styles = await findStyles([...new Set(rows.map((row) => row.styleId))]);
  const styleOf = new Map(styles.map((style) => [style.id, style]));
  return {
    portraits: rows.map((row) => toPortraitView(row, styleOf.get(row.styleId))),
    tasks: await viewTasks(tasks),
  };
}
