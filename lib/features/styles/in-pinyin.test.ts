import { expect, test } from "vitest";
import { inPinyin } from "./in-pinyin";

test("a name is written in syllables without tones, and ü as it is typed", () => {
  expect(inPinyin("伦勃朗")).toBe("lun bo lang");
  expect(inPinyin("绿")).toBe("lv");
});

test("a character with several readings is read as its word says", () => {
  expect(inPinyin("银行")).toBe("yin hang");
  expect(inPinyin("银杏道")).toBe("yin xing dao");
});

test("figures and Latin letters stay together", () => {
  expect(inPinyin("地下室 3200")).toBe("di xia shi 3200");
  expect(inPinyin("护照相片 35×45")).toBe("hu zhao xiang pian 35×45");
});
