import { z } from "zod";
import type { Answer, Caller } from "./caller";
import type { Report } from "./report";

const no = z.looseObject({ ret: z.union([z.number(), z.string()]).refine((ret) => Number(ret) !== 0) });

/** A no of the service says `ret`, one of a gateway before it has a status of 4xx; a breakdown is neither. */
function isNo({ status, json }: Answer): boolean {
  return status < 500 && (no.safeParse(json).success || status >= 400);
}

/** What has to be refused. How a no is worded, the document leaves open; that it is one, it does not. */
export async function checkRefusals(caller: Caller, report: Report): Promise<void> {
  report.about("Refusals");
  const refused = (what: string, answer: Answer) => {
    const said = `${answer.status} ${answer.text.slice(0, 120)}`;
    if (report.check(`refuses ${what}`, isNo(answer), said)) report.add("its words", "note", said);
  };
  refused("a call without a key", await caller.get("/cloud/aigc_product_brief_query", ""));
  refused("a wrong key", await caller.get("/cloud/aigc_product_brief_query", `APPCODE ${"0".repeat(32)}`));
  const nothing = crypto.randomUUID();
  refused("a task that is not there", await caller.post("/cloud/aigc_task_query", { task_id: nothing }));
  const strange = `user_upload/T0000000000000/${nothing}.jpg`;
  refused("a model of one photo", await caller.post("/cloud/aigc_user_model_create", { img_set: [strange] }));
  const order = { user_id: "U0000000000000", style: nothing };
  refused("an order for a model that is not there", await caller.post("/cloud/aigc_task_create", order));
}
