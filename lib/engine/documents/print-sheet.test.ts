import sharp from "sharp";
import { expect, test } from "vitest";
import { DOCUMENT_KINDS, DOCUMENT_RULES } from "@/lib/domain/document-rules";
import { countOf, laySheet, SHEET } from "./lay-sheet";
import { printSheet } from "./print-sheet";

test("a sheet holds twelve of one inch, four of two inches, eight passports, two US visas", () => {
  const count = (kind: keyof typeof DOCUMENT_RULES) => countOf(laySheet(DOCUMENT_RULES[kind]));
  expect(count("cn-one-inch")).toBe(12);
  expect(count("cn-two-inch")).toBe(4);
  expect(count("cn-passport")).toBe(4);
  expect(count("passport-35x45")).toBe(8);
  expect(count("us-two-inch")).toBe(2);
});

test.each(DOCUMENT_KINDS)("no copy of %s touches another or the paper's edge", (kind) => {
  const { lefts, tops, width, height } = laySheet(DOCUMENT_RULES[kind]);
  for (const [starts, length, room] of [
    [lefts, width, SHEET.width],
    [tops, height, SHEET.height],
  ] as const) {
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...starts) + length).toBeLessThanOrEqual(room - 30);
    starts.slice(1).forEach((start, n) => expect(start - (starts[n] ?? 0) - length).toBeGreaterThanOrEqual(24));
  }
});

test("the sheet is 6 × 4 inches at 300 dots, with copies pixel by pixel in size, cut lines beside them, and white around", async () => {
  const rule = DOCUMENT_RULES["cn-two-inch"];
  const { width, height } = rule;
  const portrait = await sharp({ create: { width, height, channels: 3, background: "#438edb" } })
    .jpeg()
    .toBuffer();
  const sheet = await printSheet(portrait, rule);
  const { data, info } = await sharp(sheet).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([1800, 1200, 3]);
  expect((await sharp(sheet).metadata()).density).toBe(300);

  const at = (x: number, y: number) => [...data.subarray((y * 1800 + x) * 3, (y * 1800 + x) * 3 + 3)];
  const { lefts, tops } = laySheet(rule);
  for (const edge of tops.flatMap((top) => [top - 1, top + laySheet(rule).height])) {
    expect(at(8, edge).every((value) => value > 150 && value < 210)).toBe(true);
  }
  for (const left of lefts) {
    const middle = (tops[0] ?? 0) + 100;
    expect(Math.abs((at(left + 3, middle)[2] ?? 0) - 0xdb)).toBeLessThan(4);
    expect(Math.abs((at(left + width - 4, middle)[2] ?? 0) - 0xdb)).toBeLessThan(4);
    expect(at(left - 14, 8).every((value) => value > 250)).toBe(true);
    expect(at(left - 1, 8).every((value) => value > 150 && value < 210)).toBe(true);
  }
});
