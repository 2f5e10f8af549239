import "server-only";
import type { PortraitProvider, ProviderStyle, ProviderTask } from "@/lib/domain/provider";
import { ProviderFault } from "@/lib/domain/provider-fault";
import { isOver } from "@/lib/domain/task";
import type { z } from "zod";
import { fetchFile } from "../outbound/fetch-file";
import { fromKindNumber, fromSexWord, fromStateNumber } from "../wire-words";
import { type GatewayCall, type GatewaySettings, openGateway } from "./call-gateway";
import { heardModel, heardOrder, heardPath, type HeardStyle, heardStyles, type HeardTask, heardTask } from "./heard";
import { photoForm } from "./photo-form";
import { readReply } from "./read-reply";
import { withholding } from "./withhold";

const JSON_TYPE = "application/json; charset=utf-8";
const MOST_PICTURE_BYTES = 60_000_000;

type CloudSettings = GatewaySettings & {
  /** Absent: new styles wait for an administrator. */
  publishNewStyles?: boolean;
};

/** The portrait API across the network, behind the same port as our own engine. Every no is a ProviderFault. */
export function openCloud(settings: CloudSettings): PortraitProvider {
  const send = openGateway(settings);
  const ask = <Body>(call: GatewayCall, heard: z.ZodType<Body>) =>
    withholding(settings.credentials, async () => {
      const answer = await send(call);
      return { body: readReply(answer, heard), requestId: answer.requestId };
    });
  const post = <Body>(path: string, content: Record<string, unknown>, heard: z.ZodType<Body>) => {
    const body = JSON.stringify(content);
    return ask(
      { method: "POST", path, contentType: JSON_TYPE, body: { bytes: Buffer.byteLength(body), open: () => body } },
      heard,
    );
  };
  const fetchPicture = (address: string) =>
    fetchFile(address, {
      mostBytes: MOST_PICTURE_BYTES,
      type: /^image\//,
      totalMs: settings.totalMs,
      trustedOrigin: settings.origin,
    });

  return {
    name: "cloud",
    place: `cloud ${new URL(settings.origin).host}`,
    submitsOnce: false,
    answersWithinSeconds: settings.totalMs / 1000,
    readsSparingly: true,
    keepsUploads: true,
    publishesNewStyles: settings.publishNewStyles ?? false,

    async listStyles() {
      const { body } = await ask({ method: "GET", path: "/cloud/aigc_product_brief_query" }, heardStyles);
      return body.map(toProviderStyle);
    },

    fetchTemplate: (address) => fetchPicture(address),

    async uploadPhoto({ photoId, contentType, read }) {
      const form = photoForm({ name: `${photoId}.jpg`, contentType, bytes: await read() });
      return (await ask({ method: "POST", path: "/cloud/upload_file", ...form }, heardPath)).body;
    },

    async submitTraining({ paths, callbackUrl }) {
      const request = { img_set: paths, ...(callbackUrl ? { callback_url: callbackUrl } : {}) };
      const { body, requestId } = await post("/cloud/aigc_user_model_create", request, heardModel);
      return { providerTaskId: body.task_id, providerUserId: body.user_id, requestId };
    },

    async submitGeneration({ providerUserId, providerStyleId, callbackUrl }) {
      const order = { user_id: providerUserId, style: providerStyleId };
      const request = { ...order, ...(callbackUrl ? { callback_url: callbackUrl } : {}) };
      const { body, requestId } = await post("/cloud/aigc_task_create", request, heardOrder);
      return { providerTaskId: body.task_id, requestId };
    },

    async readTask(providerTaskId) {
      const { body, requestId } = await post("/cloud/aigc_task_query", { task_id: providerTaskId }, heardTask);
      // Somebody else's answer would hang somebody else's face on this wall.
      if (body.id !== providerTaskId)
        throw new ProviderFault("unknown", "The answer is about another task.", { requestId });
      return toProviderTask(body, fetchPicture);
    },
  };
}

/** The API has one name a style, Chinese as a rule; both languages show it as it came. */
function toProviderStyle({ name, style, template, sex }: HeardStyle): ProviderStyle {
  return {
    providerStyleId: style,
    name: { en: name, zh: name },
    note: { en: "", zh: "" },
    sex: fromSexWord(sex ?? ""),
    family: null,
    templateUrl: template,
  };
}

function toProviderTask(
  { state, tsk_type, result_paths, user_id }: HeardTask,
  fetch: (address: string) => Promise<Uint8Array>,
): ProviderTask {
  const own = fromStateNumber(state);
  // A result is known by its place alone, and places are settled when the task is over: what is named before may move.
  const settled = isOver(own) ? result_paths : [];
  return {
    kind: fromKindNumber(tsk_type),
    state: own,
    providerUserId: user_id ?? undefined,
    steps: [],
    results: settled.map((address, ordinal) => ({ ordinal, likeness: null, read: () => fetch(address) })),
    learned: null,
    failure: own === "failed" ? FAILED : null,
  };
}

const FAILED = {
  title: { en: "The studio could not do this.", zh: "这一单没做成。" },
  remedy: {
    en: "The provider ended it without saying why. Your photos are safe; try again, or with other photos.",
    zh: "服务方没有说明原因就结束了。照片都在，可以再试一次，或者换几张照片。",
  },
};
