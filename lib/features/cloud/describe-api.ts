import { z } from "zod";
import { RET_BY_REASON } from "@/lib/domain/ret-codes";
import {
  productBriefQueryReply,
  taskCreateReply,
  taskCreateRequest,
  taskQueryReply,
  taskQueryRequest,
  uploadFileReply,
  userModelCreateReply,
  userModelCreateRequest,
} from "@/lib/provider/wire";

const refusal = z.object({ ret: z.literal([...new Set(Object.values(RET_BY_REASON))]), msg: z.string() });

const toSchema = (schema: z.ZodType, io: "input" | "output" = "output") => {
  // OpenAPI 3.1 speaks this very dialect, so naming it in every part would say nothing.
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
};

const json = (schema: unknown) => ({ "application/json": { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

type Operation = { id: string; summary: string; body?: unknown; reply: string; creates?: boolean };

function operation({ id, summary, body, reply, creates }: Operation) {
  return {
    operationId: id,
    summary,
    ...(creates ? { parameters: [{ $ref: "#/components/parameters/IdempotencyKey" }] } : {}),
    ...(body ? { requestBody: { required: true, content: body } } : {}),
    responses: {
      200: { description: "Done: `ret` is 0.", content: json(ref(reply)) },
      429: { $ref: "#/components/responses/TooMany" },
      default: { $ref: "#/components/responses/Refusal" },
    },
  };
}

const file = {
  type: "object",
  required: ["file"],
  properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
};

/** Our side of the portrait API as OpenAPI 3.1, made from the schemas that its requests are parsed with. */
export function describeApi(origin: string) {
  return {
    openapi: "3.1.0",
    info: {
      title: "Xiezhen Studio",
      version: "1.0.0",
      description: "The portrait API: photos, a model of them, and portraits in the styles of the gallery.",
    },
    servers: [{ url: origin }],
    security: [{ key: [] }],
    paths: {
      "/cloud/upload_file": {
        post: operation({
          id: "uploadFile",
          summary: "Upload one photo; the answer is the path that a model is made from.",
          body: { "multipart/form-data": { schema: file } },
          reply: "UploadFileReply",
        }),
      },
      "/cloud/aigc_user_model_create": {
        post: operation({
          id: "createUserModel",
          summary: "Make a model from 8 to 20 uploads. The caller vouches for the consent of the person in them.",
          body: json(ref("UserModelCreateRequest")),
          reply: "UserModelCreateReply",
          creates: true,
        }),
      },
      "/cloud/aigc_product_brief_query": {
        get: operation({ id: "listStyles", summary: "The styles on offer.", reply: "ProductBriefQueryReply" }),
      },
      "/cloud/aigc_task_create": {
        post: operation({
          id: "createTask",
          summary: "Order the portraits of one style from a model that is ready.",
          body: json(ref("TaskCreateRequest")),
          reply: "TaskCreateReply",
          creates: true,
        }),
      },
      "/cloud/aigc_task_query": {
        post: operation({
          id: "queryTask",
          summary: "How a task stands, and addresses of its pictures that open them for 24 hours.",
          body: json(ref("TaskQueryRequest")),
          reply: "TaskQueryReply",
        }),
      },
      "/cloud/callback_secret": {
        get: operation({
          id: "callbackSecret",
          summary: "What the callbacks of this key's tasks are signed with.",
          reply: "CallbackSecretReply",
        }),
      },
    },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "Authorization", description: "`APPCODE <key>`, with one space." },
      },
      parameters: {
        IdempotencyKey: {
          name: "Idempotency-Key",
          in: "header",
          required: false,
          description: "The same key with the same body makes one thing, however often it is sent.",
          schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,200}$" },
        },
      },
      responses: {
        Refusal: { description: "Not done; `ret` says why.", content: json(ref("Refusal")) },
        TooMany: {
          description: "Too many calls.",
          headers: { "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } } },
          content: json(ref("Refusal")),
        },
      },
      schemas: {
        UploadFileReply: toSchema(uploadFileReply),
        UserModelCreateRequest: toSchema(userModelCreateRequest, "input"),
        UserModelCreateReply: toSchema(userModelCreateReply),
        ProductBriefQueryReply: toSchema(productBriefQueryReply),
        TaskCreateRequest: toSchema(taskCreateRequest, "input"),
        TaskCreateReply: toSchema(taskCreateReply),
        TaskQueryRequest: toSchema(taskQueryRequest, "input"),
        TaskQueryReply: toSchema(taskQueryReply),
        CallbackSecretReply: toSchema(uploadFileReply),
        Refusal: toSchema(refusal),
      },
    },
  };
}
