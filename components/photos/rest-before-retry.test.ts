import { expect, it } from "vitest";
import { ApiError } from "@/components/ui/api";
import { restBeforeRetry } from "./rest-before-retry";

const no = (status: number, retryAfterSeconds: number | null = null) =>
  new ApiError(status, "any", "any", "", retryAfterSeconds);

it("a photo that the server refuses is not sent again", () => {
  for (const status of [400, 401, 409, 413, 415, 422]) expect(restBeforeRetry(no(status), 1)).toBeNull();
});

it("a lost connection, a busy server and a broken one are tried again, later each time", () => {
  for (const status of [0, 408, 429, 500, 503]) {
    const rests = [1, 2, 3, 4].map((attempts) => restBeforeRetry(no(status), attempts));
    expect(rests).toEqual([1_000, 3_000, 8_000, 20_000]);
  }
});

it("after five attempts a person decides", () => {
  expect(restBeforeRetry(no(503), 5)).toBeNull();
});

it("the server's Retry-After is honoured when it asks for more", () => {
  expect(restBeforeRetry(no(429, 12), 1)).toBe(12_000);
  expect(restBeforeRetry(no(429, 0), 1)).toBe(1_000);
});

it("our own mistakes are not repeated", () => {
  expect(restBeforeRetry(new TypeError("undefined is not a function"), 1)).toBeNull();
});
