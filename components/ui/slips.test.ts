import { expect, test, vi } from "vitest";
import { noSlips, withSlip } from "./slips";

const undo = { label: "Undo", onUndo: vi.fn() };

test("a failure that is told of does not take an undo away", () => {
  const offered = withSlip(noSlips, { words: "Two prints deleted.", undo });
  const told = withSlip(offered, { words: "No connection." });
  expect([told.offer?.words, told.sentence?.words]).toEqual(["Two prints deleted.", "No connection."]);
  expect(told.offer?.number).toBe(offered.offer?.number);
});

test("the last offer and the last sentence stand, each as a new one", () => {
  const first = withSlip(noSlips, { words: "One", undo });
  const second = withSlip(withSlip(first, { words: "No." }), { words: "Two", undo });
  expect(second).toMatchObject({ offer: { words: "Two" }, sentence: null });
  expect(second.offer?.number).toBeGreaterThan(first.offer?.number ?? 0);
});

test("an offer that is taken back leaves what is said beside it", () => {
  const both = withSlip(withSlip(noSlips, { words: "One", undo }), { words: "No." });
  expect(withSlip(both, null)).toEqual({ offer: null, sentence: both.sentence });
});
