type Operation = {
  id: string;
  summary: string;
  /** Name of the reply's schema; that of the request's where it is JSON. */
  reply: string;
  request?: string;
  /** Takes an `Idempotency-Key`. */
  creates?: boolean;
};

/** The endpoints as OpenAPI writes them; what goes in and out is named, and described elsewhere. */
export function describePaths() {
  return {
    "/cloud/upload_file": {
      post: {
        ...describe({
          id: "uploadFile",
          summary: "Upload one photo; the answer is the path that a model is made from.",
          reply: "UploadFileReply",
        }),
        requestBody: { required: true, content: { "multipart/form-data": { schema: FORM } } },
      },
    },
    "/cloud/aigc_user_model_create": {
      post: describe({
        id: "createUserModel",
        summary: "Make a model from 8 to 20 uploads. The caller vouches for the consent of the person in them.",
        request: "UserModelCreateRequest",
        reply: "UserModelCreateReply",
        creates: true,
      }),
    },
    "/cloud/aigc_product_brief_query": {
      get: describe({ id: "listStyles", summary: "The styles on offer.", reply: "ProductBriefQueryReply" }),
    },
    "/cloud/aigc_task_create": {
      post: describe({
        id: "createTask",
        summary: "Order the portraits of one style from a model that is ready.",
        request: "TaskCreateRequest",
        reply: "TaskCreateReply",
        creates: true,
      }),
    },
    "/cloud/aigc_task_query": {
      post: describe({
        id: "queryTask",
        summary: "How a task stands, and addresses of its pictures that open them for 24 hours.",
        request: "TaskQueryRequest",
        reply: "TaskQueryReply",
      }),
    },
    "/cloud/callback_secret": {
      get: describe({
        id: "callbackSecret",
        summary: "What the callbacks of this key's tasks are signed with.",
        reply: "CallbackSecretReply",
      }),
    },
  };
}

const FORM = {
  type: "object",
  required: ["file"],
  properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
};

function describe({ id, summary, reply, request, creates }: Operation) {
  return {
    operationId: id,
    summary,
    ...(creates ? { parameters: [{ $ref: "#/components/parameters/IdempotencyKey" }] } : {}),
    ...(request ? { requestBody: { required: true, content: json(request) } } : {}),
    responses: {
      200: { description: "Done: `ret` is 0.", content: json(reply) },
      429: { $ref: "#/components/responses/TooMany" },
      default: { $ref: "#/components/responses/Refusal" },
    },
  };
}

const json = (name: string) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
