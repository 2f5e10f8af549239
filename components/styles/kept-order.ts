import { z } from "zod/mini";

/** What is chosen but not ordered. The id stays until the choice changes: however often it is sent, it is one order. */
export type Order = { id: string; modelId: string | null; styleIds: readonly string[]; retouch: boolean };

const keptOrder = z.object({
  id: z.uuid(),
  modelId: z.nullable(z.uuid()),
  styleIds: z.array(z.uuid()),
  retouch: z.boolean(),
});

/** By person, because another may sign in next in the same tab. */
const keyOf = (owner: string) => `order:${owner}`;

/** What this tab kept, also across a session that ended; null where there is nothing, or storage is refused. */
export function readKeptOrder(owner: string): Order | null {
  try {
    return keptOrder.safeParse(JSON.parse(sessionStorage.getItem(keyOf(owner)) ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function keepOrder(owner: string, order: Order | null): void {
  try {
    if (order) sessionStorage.setItem(keyOf(owner), JSON.stringify(order));
    else sessionStorage.removeItem(keyOf(owner));
  } catch {
    // A private window may refuse storage; the choice then lasts as long as the page.
  }
}
