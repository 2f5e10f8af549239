import { z } from "zod";

const id = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .nullable()
  .catch(null);
const ids = z.looseObject({ id, task_id: id, user_id: id });

/**
 * The ids that a callback's body may carry: the API leaves its shape open, so both the answer to a query and the answer
 * to a creation are tried, bare or under `body`. Nulls for anything else.
 */
export function readCallbackIds(text: string): { taskId: string | null; userId: string | null } {
  const whole = parse(text);
  const inner = (whole as { body?: unknown } | null)?.body;
  for (const candidate of [inner, whole]) {
    const found = ids.safeParse(candidate);
    const taskId = found.success ? (found.data.task_id ?? found.data.id) : null;
    if (found.success && taskId) return { taskId, userId: found.data.user_id };
  }
  return { taskId: null, userId: null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // any body is taken; one that is no JSON only has nothing to say
  }
}
