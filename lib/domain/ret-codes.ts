import { STATUS_BY_CODE, type AppError, type ErrorCode } from "./errors";

/**
 * What our side of the portrait API puts into `ret` for each reason to say no. Programs depend on the numbers: one that
 * was given out is never changed or used again. The first three digits are the HTTP status; docs/api.md lists them all.
 */
export const RET_BY_REASON = {
  malformed: 40001,
  file_missing: 40002,
  form_malformed: 40003,
  upload_incomplete: 40004,
  idempotency_key_malformed: 40005,
  callback_url_private: 40006,
  api_key_invalid: 40101,
  result_link_forged: 40301,
  result_link_expired: 40302,
  photo_not_found: 40401,
  model_not_found: 40402,
  style_not_found: 40403,
  task_not_found: 40404,
  portrait_not_found: 40405,
  endpoint_not_found: 40406,
  model_in_training: 40901,
  model_failed: 40902,
  idempotency_key_reused: 40903,
  too_many_uploads: 40904,
  photo_too_large: 41301,
  photo_too_many_pixels: 41302,
  body_too_large: 41303,
  photo_not_a_picture: 41501,
  too_few_photos: 42201,
  photos_unusable: 42202,
  photo_empty: 42203,
  photo_truncated: 42204,
  photo_too_small: 42205,
  api_rate: 42901,
  uploads_at_once: 42902,
  unexpected: 50001,
} as const satisfies Record<string, number>;

/** The number of a no. A reason without one of its own has its status and two zeros, so that a status can be read off it. */
export function retOf({ code, reason }: Pick<AppError, "code" | "reason">): number {
  return RET_BY_REASON[reason as keyof typeof RET_BY_REASON] ?? generalRet(code);
}

const generalRet = (code: ErrorCode): number => STATUS_BY_CODE[code] * 100;
