import { z } from "zod";

const id = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .nullable()
  .catch(null);
const ids = z.looseObject({ id, task_id: id, user_id: id });

export type CallbackIds = { taskId: string | null; userId: string | null };

/**
 * The ids that a callback may carry: the API leaves its shape open, so both the answer to a query and the answer to a
 * creation are tried, bare or under `body`, as JSON, as a form, or in the address. Nulls for what is not there.
 */
export function readCallbackIds(text: string, query: URLSearchParams): CallbackIds {
  const whole = parse(text);
  const inner = (whole as { body?: unknown } | null)?.body;
  const candidates = [inner, whole, fieldsOf(new URLSearchParams(text)), fieldsOf(query)];
  const found = candidates.flatMap((candidate) => ids.safeParse(candidate).data ?? []);
  const first = (pick: (each: z.infer<typeof ids>) => string | null) => found.map(pick).find((each) => each) ?? null;
  return { taskId: first((each) => each.task_id ?? each.id), userId: first((each) => each.user_id) };
}

const fieldsOf = (fields: URLSearchParams): unknown => Object.fromEntries(fields);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // any body is taken; one that is no JSON may still be a form
  }
}
