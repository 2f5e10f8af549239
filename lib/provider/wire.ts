import { z } from "zod";

/*
 * The five endpoints of the portrait API, field by field as its document shows them. Objects are loose: unknown fields
 * pass, because a provider may add some. Both sides of the wire use these: what we send out is built to them, too.
 */

/** Every answer: `ret` 0 means yes, whatever the HTTP status says. */
const reply = <Body extends z.ZodType>(body: Body) => z.looseObject({ ret: z.literal(0), body });

/** POST /cloud/upload_file (multipart, field `file`): the path that later calls use. */
export const uploadFileReply = reply(z.string().min(1));

/** POST /cloud/aigc_user_model_create */
export const userModelCreateRequest = z.looseObject({
  img_set: z.array(z.string().min(1)).min(8).max(20),
  callback_url: z.url({ protocol: /^https?$/ }).optional(),
});
export const userModelCreateReply = reply(z.looseObject({ task_id: z.string().min(1), user_id: z.string().min(1) }));

/** GET /cloud/aigc_product_brief_query */
export const productBriefQueryReply = reply(
  z.array(z.looseObject({ name: z.string(), style: z.string().min(1), template: z.string(), sex: z.string() })),
);

/** POST /cloud/aigc_task_create */
export const taskCreateRequest = z.looseObject({
  user_id: z.string().min(1),
  style: z.string().min(1),
  callback_url: z.url({ protocol: /^https?$/ }).optional(),
});
export const taskCreateReply = reply(z.looseObject({ task_id: z.string().min(1), user_id: z.string().min(1) }));

/** POST /cloud/aigc_task_query. States: 1 waiting, 2 running, 3 succeeded, 4 partial, 5 failed. Types: 1 training, 2 generation. */
export const taskQueryRequest = z.looseObject({ task_id: z.string().min(1) });
export const taskQueryReply = reply(
  z.looseObject({
    id: z.string().min(1),
    state: z.number().int(),
    tsk_type: z.number().int(),
    result_paths: z.array(z.string()),
    // Beyond the document, for trainings: whoever lost the answer to the creation learns here which model it makes.
    user_id: z.string().optional(),
  }),
);

export type ProductBriefQueryReply = z.infer<typeof productBriefQueryReply>;
export type TaskQueryReply = z.infer<typeof taskQueryReply>;
