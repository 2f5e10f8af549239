import "server-only";
import { z } from "zod";
import { findModelBySerialOf } from "@/lib/db/models";
import type { Viewer } from "@/lib/domain/viewer";
import { noSuchModel } from "@/lib/features/models/no-such-model";
import { orderPortraits } from "@/lib/features/portraits/order-portraits";
import { noSuchStyle } from "@/lib/features/styles/no-such-style";
import { taskCreateReply, taskCreateRequest } from "@/lib/provider/wire";
import { creationId } from "./creation-id";
import { requireCallable } from "./require-callable";
import { fromUserId } from "./wire-ids";

export { taskCreateRequest };

type Request = z.infer<typeof taskCreateRequest>;
type Caller = { viewer: Viewer; keyId: string; idempotencyKey: string | null };

/** Orders the portraits of one style, and answers as the API does. */
export async function createTask({ viewer, keyId, idempotencyKey }: Caller, input: Request) {
  const serial = fromUserId(input.user_id);
  const model = serial === null ? undefined : await findModelBySerialOf(viewer.userId, serial);
  if (!model) throw noSuchModel();
  const style = z.uuid().safeParse(input.style);
  if (!style.success) throw noSuchStyle();
  const callbackUrl = requireCallable(input.callback_url);
  const id = await creationId(viewer, { path: "/cloud/aigc_task_create", input, idempotencyKey });
  const order = { id, modelId: model.id, styleIds: [style.data], retouch: true };
  const [task] = await orderPortraits(viewer, order, { callbackUrl, apiKeyId: keyId });
  if (!task) throw new Error("An order without a task.");
  return taskCreateReply.parse({ ret: 0, body: { task_id: task.id, user_id: input.user_id } });
}
