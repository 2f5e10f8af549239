import { expect, test } from "vitest";
import { archiveRestSeconds, MOST_ARCHIVE_TRIES } from "./archive-rest";

test("a result that cannot be copied is asked for ever more rarely, for about six hours", () => {
  const rests = Array.from({ length: MOST_ARCHIVE_TRIES - 1 }, (_, n) => archiveRestSeconds(n + 1));
  expect(rests.slice(0, 4)).toEqual([10, 20, 40, 80]);
  expect(Math.max(...rests)).toBe(900);
  const hours = rests.reduce((sum, seconds) => sum + seconds, 0) / 3600;
  expect(hours).toBeGreaterThan(5.5);
  expect(hours).toBeLessThan(6.5);
});
