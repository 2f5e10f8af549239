import type { Words } from "./words";

/** Every way the product may say no, with the HTTP status it has. */
export const STATUS_BY_CODE = {
  invalid: 400,
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  too_many: 429,
  unexpected: 500,
  provider_unavailable: 503,
} as const;

export type ErrorCode = keyof typeof STATUS_BY_CODE;

type Details = {
  /** Finer than the code and stable, for programs: `photo_truncated`, `model_in_training`. */
  reason?: string;
  cause?: unknown;
  /** When it is worth asking again, for `too_many` and `provider_unavailable`. */
  retryAfterSeconds?: number;
};

/** A no that people may read. The words say what to do next; the cause is for the log. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly reason: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    readonly words: Words,
    { reason, cause, retryAfterSeconds }: Details = {},
  ) {
    super(words.en, { cause });
    this.reason = reason ?? code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
