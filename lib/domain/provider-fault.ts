/**
 * How a call to the provider came to nothing:
 * `closed` no calls at all (quota, arrears, credentials): an administrator has to act;
 * `throttled` too fast, for everybody;
 * `unreachable` certainly not arrived;
 * `refused` arrived and certainly not done: asking the same again gets the same answer;
 * `unknown` it may have been done, nobody knows.
 */
export const FAULT_KINDS = ["closed", "throttled", "unreachable", "refused", "unknown"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

type Details = {
  /** By which the provider finds the call in its own log. */
  requestId?: string | undefined;
  /** The provider's own words, for administrators. */
  said?: string | undefined;
  retryAfterSeconds?: number | undefined;
  cause?: unknown;
};

/** Thrown by whoever talks to a provider across a network. Its message carries no secret and no address. */
export class ProviderFault extends Error {
  override readonly name = "ProviderFault";
  readonly requestId: string | undefined;
  readonly said: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly kind: FaultKind,
    message: string,
    { requestId, said, retryAfterSeconds, cause }: Details = {},
  ) {
    super(message, { cause });
    this.requestId = requestId?.replace(/\p{Cc}+/gu, " ");
    // Error pages may be binary, and a database takes no NUL: a fault that could not be written down would be lost.
    this.said = said?.replace(/\p{Cc}+/gu, " ");
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
