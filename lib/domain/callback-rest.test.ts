import { expect, test } from "vitest";
import { callAgainSeconds } from "./callback-rest";

/** When calls go out, in seconds after the end of a task, where each takes no time. */
function calls(chance: number): number[] {
  const at = [0];
  for (let next = callAgainSeconds(0, chance); next !== null; next = callAgainSeconds(at.at(-1) ?? 0, chance)) {
    at.push((at.at(-1) ?? 0) + next);
  }
  return at;
}

test("a program is called again soon, then ever more rarely, for a day", () => {
  for (const chance of [0, 0.5, 1]) {
    const at = calls(chance);
    expect(at[1]).toBeLessThanOrEqual(5);
    expect(at.at(-1)).toBeGreaterThanOrEqual(24 * 3600);
    expect(at.at(-1)).toBeLessThan(25 * 3600);
    expect(at.length).toBeGreaterThan(24);
    expect(at.length).toBeLessThan(80);
  }
});

test("two that failed together do not come back together", () => {
  expect(callAgainSeconds(600, 0)).toBe(300);
  expect(callAgainSeconds(600, 1)).toBe(600);
});

test("after a day it is enough", () => {
  expect(callAgainSeconds(24 * 3600, 0.5)).toBeNull();
});
