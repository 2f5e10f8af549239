import { expect, test } from "vitest";
import { readFault } from "./read-fault";

const answer = (status: number, code?: string, words?: string) => ({
  status,
  headers: { "x-ca-error-code": code, "x-ca-error-message": words, "x-ca-request-id": "R-1" },
  body: "",
});

// The error table of the gateway, row by row.
test.each([
  ["quota used up", answer(403, "B403MQ", "Quota Exhausted"), "closed"],
  ["quota expired", answer(403, "B403ME", "Quota Expired"), "closed"],
  ["arrears", answer(403, "B403OD", "User Arrears"), "closed"],
  ["the service's own no to one order", answer(403, undefined, undefined), "refused"],
  ["who calls, without a code", answer(401, undefined, undefined), "closed"],
  ["arrears in words alone", answer(403, undefined, "User Arrears"), "closed"],
  ["throttled as 429", answer(429, "T429ID", "Throttled by USER Flow Control"), "throttled"],
  ["throttled as 403", answer(403, undefined, "Throttled by API Flow Control"), "throttled"],
  ["throttled by code as 403", answer(403, "T429UT", undefined), "throttled"],
  ["unauthorized", answer(403, "I403AA", "Unauthorized"), "closed"],
  ["a wrong AppCode", answer(400, "A400AC", "Invalid AppCode"), "closed"],
  ["a wrong AppKey", answer(404, undefined, "Invalid AppKey"), "closed"],
  ["no signature", answer(401, "A401AC", "Empty Signature"), "closed"],
  ["a wrong signature", answer(400, "I400SG", "Invalid Signature, Server StringToSign:`GET#`"), "closed"],
  ["a late clock", answer(400, undefined, "Timestamp Expired"), "closed"],
  ["a nonce used twice", answer(400, "I400NC", "Nonce Used"), "closed"],
  ["a body that is empty", answer(400, "I400MB", "Empty Request Body"), "refused"],
  ["a body that is too large", answer(413, "I413RL", undefined), "refused"],
  ["a form it cannot read", answer(400, undefined, "Unsupported Multipart"), "refused"],
  ["a gateway too busy to pass it on", answer(503, "X503BZ", "Service Busy"), "unreachable"],
  ["an internal error", answer(500, "X500ER", "Internal Error"), "unknown"],
  ["a backend that failed", answer(503, "D503BB", "Failed To Invoke Backend Service"), "unknown"],
  ["a backend that was too slow", answer(504, "D504TO", "Backend service request timeout"), "unknown"],
  ["the backend's own 502", answer(502), "unknown"],
  ["the backend's own 404", answer(404), "refused"],
  ["the backend's own 422", answer(422), "refused"],
] as const)("%s is taken for what it is", (_, given, kind) => {
  expect(readFault(given)).toMatchObject({ kind, requestId: "R-1" });
});

test("a rest that was asked for is kept, and words that are no number of seconds are not", () => {
  const rest = (value: string) => readFault({ status: 429, headers: { "retry-after": value }, body: "" });
  expect(rest("30").retryAfterSeconds).toBe(30);
  expect(rest("Wed, 21 Oct 2015 07:28:00 GMT").retryAfterSeconds).toBeUndefined();
});
