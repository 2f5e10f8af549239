import { expect, test } from "vitest";
import { DOCUMENT_RULES } from "@/lib/domain/document-rules";
import { madeCutout } from "../render/made-cutout.fixture";
import { fitDocument, planDocuments } from "./plan-documents";

test("the squarest frame comes first, and one that strays much further is left out", () => {
  const plan = planDocuments(
    [{ fault: null, stray: 2.5 }, { fault: "turned" }, { fault: null, stray: 2 }, { fault: null, stray: 9 }],
    4,
  );
  if (typeof plan === "string") throw new Error(plan);
  expect(plan.map(({ frame }) => frame)).toEqual([2, 0, 2, 0]);
  expect(new Set(plan.map(({ seed }) => seed)).size).toBe(4);
  expect(new Set(plan.map(({ variation }) => variation)).size).toBe(4);
});

test("where no frame fits, the one that came furthest says what is wanted", () => {
  expect(planDocuments([{ fault: "turned" }, { fault: "shoulders" }, { fault: "hair_cut" }], 4)).toBe("shoulders");
  expect(planDocuments([], 4)).toBe("turned");
});

test("a frame is asked once for all: the fault, or how far it strays", () => {
  const rule = DOCUMENT_RULES["cn-one-inch"];
  const whole = madeCutout(480, 640);
  const calm = fitDocument(whole, rule);
  const lit = fitDocument({ ...whole, light: { ...whole.light, contrast: 0.9 } }, rule);
  if (calm.fault !== null || lit.fault !== null) throw new Error("Both fit.");
  expect(lit.stray).toBeGreaterThan(calm.stray);
  expect(fitDocument({ ...whole, score: 0.1 }, rule)).toEqual({ fault: "matte" });
});
