import {
  productBriefQueryReply,
  taskCreateReply,
  taskQueryReply,
  uploadFileReply,
  userModelCreateReply,
} from "@/lib/provider/wire";
import { Caller, read } from "./caller";
import { checkRefusals } from "./check-refusals";
import { checkResults } from "./check-results";
import type { Report } from "./report";

export type Host = {
  /** `https://studio.example`, without a slash at its end. */
  origin: string;
  key: string;
  photos: { name: string; bytes: Uint8Array }[];
  /** Between two looks at a task; the gateway's own domain allows a thousand calls a day. */
  pollSeconds: number;
  patienceSeconds: number;
};

/** Goes the whole way of the API on a host. One model and one order are made, and paid for where that costs. */
export async function checkApi(host: Host, report: Report): Promise<void> {
  const caller = new Caller(host.origin, host.key);
  await checkRefusals(caller, report);

  report.about("GET /cloud/aigc_product_brief_query");
  const styles = read(report, await caller.get("/cloud/aigc_product_brief_query"), productBriefQueryReply)?.body ?? [];
  report.check("offers at least one style", styles.length > 0);
  const templates = styles.filter(({ template }) => URL.canParse(template)).length;
  report.check("every template is an address", templates === styles.length, `${styles.length - templates} are not`);
  report.add("words for whom a style is", "note", [...new Set(styles.map(({ sex }) => sex))].join(", "));

  report.about("POST /cloud/upload_file");
  const paths: string[] = [];
  for (const { name, bytes } of host.photos) {
    const path = read(
      report,
      await caller.upload("/cloud/upload_file", bytes, name),
      uploadFileReply,
      `, ${name}`,
    )?.body;
    if (path) paths.push(path);
  }
  report.check("every photo has a path of its own", new Set(paths).size === host.photos.length);
  const spelled = paths.every((path) => /^user_upload\/T\d{13}\/[0-9a-f-]{36}\.\w+$/.test(path));
  report.check("paths are spelled as in the document", spelled, paths[0]);

  report.about("POST /cloud/aigc_user_model_create");
  const created = await caller.post("/cloud/aigc_user_model_create", { img_set: paths });
  const model = read(report, created, userModelCreateReply)?.body;
  if (!model) return;
  report.check("user_id is U and 13 digits", /^U\d{13}$/.test(model.user_id), model.user_id);
  const training = await watch(host, caller, report, { id: model.task_id, type: 1 });
  if (training?.state !== 3) return;

  report.about("POST /cloud/aigc_task_create");
  const order = { user_id: model.user_id, style: styles[0]?.style ?? "" };
  const ordered = read(report, await caller.post("/cloud/aigc_task_create", order), taskCreateReply)?.body;
  if (!ordered) return;
  report.check("names the model it was asked for", ordered.user_id === model.user_id, ordered.user_id);
  const generation = await watch(host, caller, report, { id: ordered.task_id, type: 2 });
  if (generation) await checkResults(generation.result_paths, report);
}

/** Looks at a task until it ends. @returns what it is then, or null where that cannot be read or takes too long. */
async function watch(host: Host, caller: Caller, report: Report, task: { id: string; type: number }) {
  report.about(`POST /cloud/aigc_task_query (${task.type === 1 ? "a model" : "portraits"})`);
  const states: number[] = [];
  for (const end = Date.now() + host.patienceSeconds * 1000; Date.now() < end;) {
    const answer = await caller.post("/cloud/aigc_task_query", { task_id: task.id });
    const seen = taskQueryReply.safeParse(answer.json);
    if (!seen.success) {
      read(report, answer, taskQueryReply);
      return null;
    }
    const { state, id, tsk_type } = seen.data.body;
    if (states.at(-1) !== state) states.push(state);
    if (state >= 3) {
      read(report, answer, taskQueryReply);
      report.check("id and tsk_type are the task's", id === task.id && tsk_type === task.type, `${id}, ${tsk_type}`);
      const forward = states.every((value, n) => value >= 1 && value <= 5 && value >= (states[n - 1] ?? 1));
      report.check("states are of the document and go forward", forward, states.join(" → "));
      report.check("ends in state 3", state === 3, `it ended in ${state}`);
      return seen.data.body;
    }
    await new Promise((resolve) => setTimeout(resolve, host.pollSeconds * 1000));
  }
  report.add("ends", "differs", `not within ${host.patienceSeconds} s; states ${states.join(" → ")}`);
  return null;
}
