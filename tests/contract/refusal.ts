import { z } from "zod";
import type { Answer } from "@/scripts/conformance/caller";

/** A no: its HTTP status, and its `ret` where the service itself said it, and not the gateway in front of it. */
export type Refusal = { status: number; ret?: number };

const said = z.looseObject({ ret: z.number(), msg: z.string().min(1) });

/** What of an answer makes it a no. A `ret` without words is none. */
export function refusalIn({ status, json }: Answer): Refusal {
  const { data } = said.safeParse(json);
  return data ? { status, ret: data.ret } : { status };
}
