import { expect, test } from "vitest";
import { askedRestSeconds, probeSeconds, restSeconds } from "./provider-rest";

test("each refusal in a row makes the rest longer, up to five minutes", () => {
  expect([0, 1, 2, 20].map((pauses) => restSeconds(pauses, 1))).toEqual([2, 4, 8, 300]);
});

test("a rest that the provider asks for is kept, spread, and never believed beyond an hour", () => {
  expect([askedRestSeconds(20, 0), askedRestSeconds(20, 1)]).toEqual([20, 25]);
  expect(askedRestSeconds(999_999, 1)).toBeLessThanOrEqual(4500);
});

test("a provider that closes again and again is probed ever more rarely, up to an hour", () => {
  expect([0, 1, 2, 3, 30].map(probeSeconds)).toEqual([60, 60, 120, 240, 3600]);
});
