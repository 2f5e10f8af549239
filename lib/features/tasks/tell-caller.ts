import "server-only";
import type { Tx } from "@/lib/db/client";
import type { TaskRow } from "@/lib/db/tasks";
import { enqueue } from "@/lib/queue/enqueue";

/** In the transaction that ends a task: has a program that asked for it be told. */
export async function tellCaller(tx: Tx, { id: taskId, callbackUrl }: TaskRow): Promise<void> {
  if (callbackUrl) await enqueue(tx, "send-callback", { taskId });
}
