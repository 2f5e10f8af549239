import { type FaultKind, ProviderFault } from "@/lib/domain/provider-fault";

/** What of an answer tells how it is to be taken. Header names are in lower case. */
export type Answer = { status: number; headers: Record<string, string | undefined>; body: string };

/*
 * The gateway's codes and words, from its error table (Alibaba Cloud API Gateway, "Error codes"). The code decides before
 * the words, and both before the status: one status stands for several things.
 */
const BY_CODE: [pattern: RegExp, kind: FaultKind][] = [
  [/^B403/, "closed"],
  [/^T429/, "throttled"],
  [/^(?:I403A|A40[0-3]|I400SG|I400NC)/, "closed"],
  [/^I4/, "refused"],
  // The gateway itself was too busy to pass the call on. All other codes of 5xx leave open whether it was.
  [/^X503BZ/, "unreachable"],
  [/^[DX]5/, "unknown"],
];
const BY_WORDS: [pattern: RegExp, kind: FaultKind][] = [
  [/quota (?:exhausted|expired)|user arrears/i, "closed"],
  [/flow control|throttl/i, "throttled"],
  [/unauthorized|invalid app(?:key|code)|(?:empty|invalid) signature|timestamp expired|nonce used/i, "closed"],
  [/(?:empty|invalid) request body|unsupported multipart|invalid url/i, "refused"],
];

/** What an answer other than a plain yes means. Without the gateway's code it came from the service behind it. */
export function readFault({ status, headers, body }: Answer): ProviderFault {
  const code = headers["x-ca-error-code"];
  const words = headers["x-ca-error-message"];
  const kind = matching(BY_CODE, code) ?? matching(BY_WORDS, words) ?? byStatus(status);
  return new ProviderFault(kind, `The provider answered ${status}.`, {
    requestId: headers["x-ca-request-id"],
    said: [code, words ?? body.slice(0, 300)].filter(Boolean).join(": "),
    retryAfterSeconds: secondsOf(headers["retry-after"]),
  });
}

function matching(table: [RegExp, FaultKind][], text: string | undefined): FaultKind | undefined {
  return text === undefined ? undefined : table.find(([pattern]) => pattern.test(text))?.[1];
}

function byStatus(status: number): FaultKind {
  if (status === 429) return "throttled";
  // The gateway names its reasons; a bare 403 is the service's no to this one request, and stops nobody else. A 401 is
  // about who calls, wherever it comes from.
  if (status === 401) return "closed";
  // A request that was never read whole was not acted on; another 4xx, or a redirect, says that nothing was done.
  return status >= 300 && status < 500 ? "refused" : "unknown";
}

/** `Retry-After` as seconds; a date is not worth a clock that may be off. */
function secondsOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value.trim()) ? Number(value) : undefined;
}
