import type { Call, FakeCloud } from "./cloud";
import { type Fault, FAULTS } from "./faults";

/** Looks at what it is sent as a gateway and a service do: the code first, then the request, then what it names. */
export function strictly(cloud: FakeCloud, appCode: string): FakeCloud["refusal"] {
  return (call) => refuseStranger(call, appCode) ?? refuseNonsense(call) ?? refuseUnknown(call, cloud);
}

/** The gateway's own no: nothing of it comes from the service, so there is no `ret`. */
function refuseStranger({ headers: { authorization } }: Call, appCode: string): Fault["play"] | null {
  if (authorization === `APPCODE ${appCode}`) return null;
  const name = authorization?.startsWith("APPCODE ") ? "a wrong AppCode" : "unauthorized";
  const fault = FAULTS.find((each) => each.name === name);
  if (!fault) throw new Error(`The gateway's table has no row "${name}".`);
  return fault.play;
}

/** What each endpoint cannot do without. */
const NEEDED: Partial<Record<Call["endpoint"], string[]>> = {
  aigc_user_model_create: ["img_set"],
  aigc_task_create: ["user_id", "style"],
  aigc_task_query: ["task_id"],
};

function refuseNonsense({ endpoint, headers, body }: Call): Fault["play"] | null {
  if (endpoint === "upload_file") {
    const isForm = headers["content-type"]?.startsWith("multipart/form-data") && body.includes('name="file"');
    return isForm ? null : saying(400, "没有文件");
  }
  const sent = parse(body);
  return (NEEDED[endpoint] ?? []).every((field) => sent[field] !== undefined) ? null : saying(400, "参数错误");
}

function refuseUnknown({ endpoint, body }: Call, cloud: FakeCloud): Fault["play"] | null {
  const sent = parse(body);
  if (endpoint === "aigc_user_model_create") {
    const paths = sent.img_set as string[];
    if (paths.length < 8 || paths.length > 20) return saying(400, "要 8 到 20 张");
    return paths.every((path) => cloud.uploads.includes(path)) ? null : saying(404, "没有这张图");
  }
  if (endpoint !== "aigc_task_create") return null;
  const isOurs = [...cloud.tasks.values()].some(({ kind, userId }) => kind === 1 && userId === sent.user_id);
  if (!isOurs) return saying(404, "没有这个用户");
  return cloud.styles.some(({ style }) => style === sent.style) ? null : saying(404, "没有这个样式");
}

function parse(body: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(body.toString("utf8")) as Record<string, unknown>;
  } catch {
    return {}; // then all that is needed is missing
  }
}

const saying =
  (status: number, msg: string): Fault["play"] =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ ret: status, msg }));
