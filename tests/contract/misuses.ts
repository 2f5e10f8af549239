import type { Answer, Caller } from "@/scripts/conformance/caller";

/** What exists on a host that is misused, so that one thing at a time is wrong. */
export type Belongings = { paths: string[]; userId: string; style: string };

type Misusing = (caller: Caller, own: Belongings) => Promise<Answer>;

const nobody = crypto.randomUUID();

/** What no host may take, one fault each. */
export const MISUSES = {
  "no key": (caller) => caller.get("/cloud/aigc_product_brief_query", ""),
  "a wrong key": (caller) => caller.get("/cloud/aigc_product_brief_query", `APPCODE ${"0".repeat(32)}`),
  "another scheme": (caller) => caller.get("/cloud/aigc_product_brief_query", `Bearer ${"0".repeat(32)}`),
  "an upload without a file": (caller) => caller.post("/cloud/upload_file", {}),
  "a model of seven photos": (caller, { paths }) =>
    caller.post("/cloud/aigc_user_model_create", { img_set: paths.slice(1) }),
  "a model of photos that never were": (caller) => {
    const strange = Array.from({ length: 8 }, () => `user_upload/T0000000000000/${crypto.randomUUID()}.jpg`);
    return caller.post("/cloud/aigc_user_model_create", { img_set: strange });
  },
  "an order for a model that never was": (caller, { style }) =>
    caller.post("/cloud/aigc_task_create", { user_id: "U0000000099999", style }),
  "an order for a style that never was": (caller, { userId }) =>
    caller.post("/cloud/aigc_task_create", { user_id: userId, style: nobody }),
  "an order for nobody": (caller, { style }) => caller.post("/cloud/aigc_task_create", { style }),
  "a task that never was": (caller) => caller.post("/cloud/aigc_task_query", { task_id: nobody }),
  "a task of no name": (caller) => caller.post("/cloud/aigc_task_query", {}),
  "a body that is no JSON": (caller) => caller.postText("/cloud/aigc_task_query", "task_id=1"),
  "an endpoint that never was": (caller) => caller.post("/cloud/aigc_task_delete", { task_id: nobody }),
} satisfies Record<string, Misusing>;

export type Misuse = keyof typeof MISUSES;
