import { AppError, type ErrorCode } from "@/lib/domain/errors";
import type { Words } from "@/lib/domain/words";

type Refusal = { code: ErrorCode; words: Words; reason: string; retryAfterSeconds: number | undefined };

/** What comes back from a thread. A class does not survive the way, so an AppError travels as its parts. */
export type Answer<Value> = { value: Value } | { refusal: Refusal };

export function answer<Value>(value: Value): Answer<Value> {
  return { value };
}

export function refuse({ code, words, reason, retryAfterSeconds }: AppError): Answer<never> {
  return { refusal: { code, words, reason, retryAfterSeconds } };
}

/** The value, or the AppError that was thrown on the other side. */
export function open<Value>(answer: Answer<Value>): Value {
  if ("value" in answer) return answer.value;
  const { code, words, ...details } = answer.refusal;
  throw new AppError(code, words, details);
}
