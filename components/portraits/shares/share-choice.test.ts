import { expect, test } from "vitest";
import { changedShareChoice, newShareChoice } from "./share-choice";

test("a changed choice is asked for under an id of its own, so that no link made before answers for it", () => {
  const first = newShareChoice();
  const named = changedShareChoice(first, { named: true });
  const short = changedShareChoice(named, { days: 1 });
  expect(new Set([first.id, named.id, short.id]).size).toBe(3);
  expect(short).toMatchObject({ days: 1, named: true });
});
