import { expect, test } from "vitest";
import { chooseStretch, NOTHING_CHOSEN, toggleOne } from "./choose-prints";

const wall = ["a", "b", "c", "d", "e"];
const chosen = (choice: { ids: ReadonlySet<string> }) => [...choice.ids].sort().join("");

test("a print is taken in, and out again", () => {
  const one = toggleOne(NOTHING_CHOSEN, "b");
  expect(chosen(one)).toBe("b");
  expect(chosen(toggleOne(one, "b"))).toBe("");
});

test("a stretch reaches from the last print that was touched, forwards or back, and keeps what was chosen", () => {
  const middle = toggleOne(toggleOne(NOTHING_CHOSEN, "a"), "c");
  expect(chosen(chooseStretch(middle, "e", wall))).toBe("acde");
  expect(chosen(chooseStretch(toggleOne(NOTHING_CHOSEN, "d"), "b", wall))).toBe("bcd");
});

test("a stretch without a beginning on the wall is that one print", () => {
  expect(chosen(chooseStretch(NOTHING_CHOSEN, "c", wall))).toBe("c");
  expect(chosen(chooseStretch(toggleOne(NOTHING_CHOSEN, "filtered away"), "c", wall))).toBe("cfiltered away");
});
