import { expect, test } from "vitest";
import { refuseDocument } from "@/lib/domain/document-faults";
import { takeAgain } from "./take-again";

/** Takes that come out as like as said, and how many of them were made. */
function takes(first: number | null, second: number | null) {
  const made: (number | null)[] = [];
  const take = (likeness: number | null) => () => {
    made.push(likeness);
    return Promise.resolve({ likeness });
  };
  return { made, first: take(first), second: take(second) };
}

test("a portrait that is like enough is taken once", async () => {
  const { made, ...take } = takes(60, 99);
  expect((await takeAgain(take.first, take.second)).likeness).toBe(60);
  expect(made).toEqual([60]);
});

test("one below the threshold is taken again, and the more alike of the two is kept", async () => {
  for (const [first, second, kept] of [
    [55, 80, 80],
    [55, 40, 55],
    [null, 30, 30],
    [0, null, 0],
  ] as const) {
    const { made, ...take } = takes(first, second);
    expect((await takeAgain(take.first, take.second)).likeness).toBe(kept);
    expect(made).toEqual([first, second]);
  }
});

test("with no other frame to take it from, the only take is kept", async () => {
  expect((await takeAgain(takes(20, 90).first, null)).likeness).toBe(20);
});

test("a take that papers refuse costs nobody the other one; two of them are refused as the first was", async () => {
  const refused = (fault: "shape" | "matte") => () => Promise.reject(refuseDocument(fault));
  expect((await takeAgain(takes(20, null).first, refused("shape"))).likeness).toBe(20);
  expect((await takeAgain(refused("shape"), takes(null, null).second)).likeness).toBeNull();
  await expect(takeAgain(refused("shape"), refused("matte"))).rejects.toMatchObject({ reason: "document_shape" });
  await expect(takeAgain(refused("matte"), null)).rejects.toMatchObject({ reason: "document_matte" });
});

test("what breaks is no answer, and goes up to be tried again", async () => {
  const broken = () => Promise.reject(new Error("out of paper"));
  await expect(takeAgain(takes(20, null).first, broken)).rejects.toThrow("out of paper");
});
