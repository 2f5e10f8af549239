import { expect, test } from "vitest";
import { DOCUMENT_KINDS, DOCUMENT_RULES, templateCropOf } from "./document-rules";
import { recipeSchema } from "./recipe";

const rules = DOCUMENT_KINDS.map((kind) => [kind, DOCUMENT_RULES[kind]] as const);

test.each(rules)(
  "%s has the pixels that its millimetres make at 300 dpi",
  (kind, { print, width, height, ...rule }) => {
    expect(rule.kind).toBe(kind);
    if (!print) return;
    expect(width).toBe(Math.round((print.widthMm / 25.4) * print.dpi));
    // 49 mm are 578.7 px.
    expect(Math.abs(height - (print.heightMm / 25.4) * print.dpi)).toBeLessThanOrEqual(0.5);
  },
);

test.each(rules)("%s can be met: its aims lie within its bounds and fit into one picture", (_, rule) => {
  for (const { min, aim, max } of [rule.head, rule.crown, rule.eyes]) {
    expect(min).toBeLessThanOrEqual(aim);
    expect(aim).toBeLessThanOrEqual(max);
  }
  expect(rule.crown.aim + rule.head.aim + rule.belowChin).toBeLessThanOrEqual(1);
  // Eyes lie near the middle of head and hair.
  const eyes = 1 - rule.crown.aim - 0.53 * rule.head.aim;
  expect(eyes).toBeGreaterThan(rule.eyes.min);
  expect(eyes).toBeLessThan(rule.eyes.max);
});

test.each(rules)("a template of %s is framed within what a recipe may say", (_, rule) => {
  expect(recipeSchema.shape.crop.safeParse(templateCropOf(rule)).success).toBe(true);
});
