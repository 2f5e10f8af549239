import { expect, test } from "vitest";
import { z } from "zod";
import { orderId } from "./order-id";

const ids = ["3f0f6f0e-7a59-4b9c-8d8e-0d6c2b1d9a10", "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d"];

test("the same photos of the same roll are one order, in whatever order they are named", async () => {
  const id = await orderId(2, ids);
  expect(z.uuid().safeParse(id).success).toBe(true);
  expect(await orderId(2, ids.toReversed())).toBe(id);
});

test("another photo or another roll is another order", async () => {
  const all = await Promise.all([orderId(2, ids), orderId(3, ids), orderId(2, ids.slice(1))]);
  expect(new Set(all).size).toBe(3);
});
