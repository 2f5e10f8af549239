import { leaveForDoor, signInAgain } from "./signed-out";

/** A no from the server. `message` is already in the viewer's language; it is empty when nothing was heard at all. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    /** HTTP status, or 0 when no answer came. */
    readonly status: number,
    readonly code: string,
    readonly reason: string,
    message: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
  }
}

type Refusal = { code?: unknown; reason?: unknown; message?: unknown };

const text = (value: unknown, otherwise: string) => (typeof value === "string" ? value : otherwise);

/** Reads the body that every error of ours has; a proxy's page in its place leaves the words empty. */
export function toApiError(status: number, body: string, retryAfter: string | null): ApiError {
  let refusal: Refusal = {};
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null) refusal = parsed;
  } catch {
    // Not ours, so there are no words in it for people.
  }
  const code = text(refusal.code, "unexpected");
  const seconds = Number(retryAfter);
  return new ApiError(
    status,
    code,
    text(refusal.reason, code),
    text(refusal.message, ""),
    retryAfter !== null && Number.isFinite(seconds) ? seconds : null,
  );
}

export function noAnswer(): ApiError {
  return new ApiError(0, "no_answer", "no_answer", "");
}

type Call = { method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"; body?: unknown; signal?: AbortSignal };

/**
 * Asks our own API; the answer has the shape of the domain's view named by `T`.
 * Where the session has ended, she is asked to sign in, and the call is made again; or the page is left for the door.
 * @throws {ApiError} for every status of 400 and above, and with status 0 when the server cannot be reached.
 */
export async function callApi<T = void>(path: string, { method = "GET", body, signal }: Call = {}): Promise<T> {
  const response = await fetch(path, {
    method,
    signal,
    headers: body === undefined ? undefined : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    // A photo put back or removed while the page closes still arrives.
    keepalive: method === "DELETE" || method === "PATCH",
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw noAnswer();
  });
  if (response.status === 401) {
    // Nothing was done for nobody, so whatever it was may be asked again.
    if (await signInAgain()) return callApi(path, { method, body, signal });
    leaveForDoor();
  }
  const answer = await response.text();
  if (!response.ok) throw toApiError(response.status, answer, response.headers.get("Retry-After"));
  return (answer === "" ? undefined : JSON.parse(answer)) as T;
}

/** The server's words for what went wrong, or the given ones when it had none. */
export function wordsOf(error: unknown, otherwise: string): string {
  return error instanceof ApiError && error.message !== "" ? error.message : otherwise;
}
