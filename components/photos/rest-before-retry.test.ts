import { expect, test } from "vitest";
import { ApiError } from "@/components/ui/api";
import { isRefused, mayRetry, restBeforeRetry } from "./rest-before-retry";

const no = (status: number, retryAfterSeconds: number | null = null) =>
  new ApiError(status, "any", "any", "", retryAfterSeconds);

test("a photo that the server refuses is not sent again", () => {
  for (const status of [400, 401, 409, 413, 415, 422]) expect(restBeforeRetry(no(status), 1)).toBeNull();
});

test("a lost connection, a busy server and a broken one are tried again, later each time", () => {
  for (const status of [0, 408, 429, 500, 503]) {
    const rests = [1, 2, 3, 4].map((attempts) => restBeforeRetry(no(status), attempts));
    expect(rests).toEqual([1_000, 3_000, 8_000, 20_000]);
  }
});

test("after five answers that it cannot, a person decides", () => {
  expect(restBeforeRetry(no(503), 5)).toBeNull();
});

test("a server that cannot be reached is tried for as long as it takes", () => {
  expect(restBeforeRetry(no(0), 100)).toBe(20_000);
});

test("the server's Retry-After is honoured when it asks for more", () => {
  expect(restBeforeRetry(no(429, 12), 1)).toBe(12_000);
  expect(restBeforeRetry(no(429, 0), 1)).toBe(1_000);
});

test("our own mistakes are not repeated", () => {
  expect(restBeforeRetry(new TypeError("undefined is not a function"), 1)).toBeNull();
});

test("a photo that was refused for what it is may not be sent once more", () => {
  for (const status of [400, 404, 413, 415, 422]) {
    expect(isRefused(no(status))).toBe(true);
    expect(mayRetry(no(status))).toBe(false);
  }
});

test("a photo that met a full sheet was refused, and may be sent once there is room", () => {
  expect(isRefused(no(409))).toBe(true);
  expect(mayRetry(no(409))).toBe(true);
});

test("what says nothing of the photo is no refusal of it", () => {
  for (const error of [...[0, 401, 408, 429, 500, 503].map((status) => no(status)), new TypeError("ours"), null]) {
    expect(isRefused(error)).toBe(false);
    expect(mayRetry(error)).toBe(true);
  }
});
