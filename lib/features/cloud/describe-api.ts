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
import { describePaths } from "./describe-paths";

// Not an enumeration: new reasons get new numbers, and a reason without one answers with its status and two zeros.
const known = Object.values(RET_BY_REASON).join(", ");
const REFUSAL = z.object({ ret: z.int().describe(`Of the reasons so far: ${known}.`), msg: z.string() });

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
    paths: describePaths(),
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
        Refusal: { description: "Not done; `ret` says why.", content: refusalBody() },
        TooMany: {
          description: "Too many calls.",
          headers: { "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } } },
          content: refusalBody(),
        },
      },
      schemas: {
        UploadFileReply: toSchema(uploadFileReply),
        UserModelCreateRequest: toSchema(userModelCreateRequest),
        UserModelCreateReply: toSchema(userModelCreateReply),
        ProductBriefQueryReply: toSchema(productBriefQueryReply),
        TaskCreateRequest: toSchema(taskCreateRequest),
        TaskCreateReply: toSchema(taskCreateReply),
        TaskQueryRequest: toSchema(taskQueryRequest),
        TaskQueryReply: toSchema(taskQueryReply),
        CallbackSecretReply: toSchema(uploadFileReply),
        Refusal: toSchema(REFUSAL),
      },
    },
  };
}

const refusalBody = () => ({ "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } });

/** OpenAPI 3.1 speaks the very dialect that zod names, so naming it in every part would say nothing. */
function toSchema(schema: z.ZodType): Record<string, unknown> {
  const all: Record<string, unknown> = z.toJSONSchema(schema);
  delete all.$schema;
  return all;
}
