import "server-only";
import { findModel } from "@/lib/db/models";
import type { TaskRow } from "@/lib/db/tasks";
import { getProvider } from "@/lib/provider/choose";

/** Whether a task is for whoever renders now: an operator may have gone over to another, who knows nothing of those before. */
export async function isWithOurs({ modelId }: TaskRow): Promise<boolean> {
  return (await findModel(modelId))?.provider === getProvider().name;
}
