import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { aFewAtOnce } from "./a-few-at-once";

test("answers stand in the order of the items, and two are worked on at a time", async () => {
  let busy = 0;
  let most = 0;
  const answers = await aFewAtOnce([30, 5, 20, 1], async (ms) => {
    most = Math.max(most, (busy += 1));
    await sleep(ms);
    busy -= 1;
    return ms * 2;
  });
  expect(answers).toEqual([60, 10, 40, 2]);
  expect(most).toBe(2);
});

test("a failure waits for what is under way, and begins nothing more", async () => {
  const ended: number[] = [];
  const work = async (n: number) => {
    if (n === 0) throw new Error("first");
    await sleep(20);
    ended.push(n);
  };
  await expect(aFewAtOnce([0, 1, 2, 3], work)).rejects.toThrow("first");
  expect(ended).toEqual([1]);
});
