import { expect, test } from "vitest";
import { madeCutout } from "../render/made-cutout.fixture";
import { fitPapers } from "./fit-papers";
import { planDocumentAgain, planDocuments } from "./plan-documents";

test("the squarest frame comes first, and one that strays much further is left out", () => {
  const plan = planDocuments(
    [{ fault: null, stray: 2.5 }, { fault: "turned" }, { fault: null, stray: 2 }, { fault: null, stray: 9 }],
    4,
  );
  expect(plan.map(({ frame }) => frame)).toEqual([2, 0, 2, 0]);
  expect(new Set(plan.map(({ seed }) => seed)).size).toBe(4);
  expect(new Set(plan.map(({ variation }) => variation)).size).toBe(4);
});

test("where no frame fits, the one that came furthest says what is wanted", () => {
  const plan = planDocuments([{ fault: "turned" }, { fault: "shoulders" }, { fault: "hair_cut" }], 4);
  expect(plan.map(({ frame }) => frame)).toEqual([1, 1, 1, 1]);
  expect(planDocuments([], 4)).toEqual([]);
});

test("a picture that did not come out is taken again from another frame that fits, or not at all", () => {
  const fits = [{ fault: null, stray: 1 }, { fault: "matte" as const }, { fault: null, stray: 2 }];
  const [first] = planDocuments(fits, 1);
  if (!first) throw new Error("One is planned.");
  expect(planDocumentAgain(fits, first)).toEqual({ ...first, frame: 2 });
  expect(planDocumentAgain(fits.slice(0, 2), first)).toBeNull();
});

test("a frame is asked once for all papers: the fault, or how far it strays", () => {
  const whole = madeCutout(480, 640);
  const calm = fitPapers(whole)["cn-one-inch"];
  const lit = fitPapers({ ...whole, light: { ...whole.light, contrast: 0.9 } })["us-two-inch"];
  if (calm?.fault !== null || lit?.fault !== null) throw new Error("Both fit.");
  expect(lit.stray).toBeGreaterThan(calm.stray);
  expect(fitPapers({ ...whole, score: 0.1 })).toMatchObject({ "cn-one-inch": { fault: "matte" } });
});
