import { expect, test } from "vitest";
import { findStyles, spells } from "./find-styles";

const style = (en: string, zh: string, pinyin: string, note = { en: "", zh: "" }) => ({
  name: { en, zh },
  note,
  pinyin,
});
const styles = [
  style("Rembrandt", "伦勃朗", "lun bo lang", { en: "One high lamp, umber canvas.", zh: "一盏高灯，赭色画布。" }),
  style("Corner café", "街角咖啡", "jie jiao ka fei"),
  style("Last light", "夕光", "xi guang"),
  style("Two inches, blue ground", "蓝底二寸证件照", "lan di er cun zheng jian zhao"),
];
const found = (typed: string) => findStyles(typed, styles).map(({ name }) => name.en);

test("a style is found by its name and its note in both languages, whatever the capitals and accents", () => {
  expect(found("REMB")).toEqual(["Rembrandt"]);
  expect(found("勃朗")).toEqual(["Rembrandt"]);
  expect(found("画布")).toEqual(["Rembrandt"]);
  expect(found("cafe")).toEqual(["Corner café"]);
  expect(found("ＣＡＦÉ")).toEqual(["Corner café"]);
});

test("of several words each has to be found, in any order", () => {
  expect(found("canvas lamp")).toEqual(["Rembrandt"]);
  expect(found("canvas café")).toEqual([]);
});

test("pinyin is taken in full, by initials, mixed, with spaces, and from the middle", () => {
  for (const typed of ["lunbolang", "lun bo lang", "lbl", "lunbl", "bolang", "Lun Bo"]) {
    expect(found(typed), typed).toEqual(["Rembrandt"]);
  }
  expect(found("zjz")).toEqual(["Two inches, blue ground"]);
  expect(found("xg")).toEqual(["Last light"]);
});

test("letters that skip a syllable, or end in the wrong one, spell nothing", () => {
  expect(spells("lunlang", ["lun", "bo", "lang"])).toBe(false);
  expect(spells("langx", ["lun", "bo", "lang"])).toBe(false);
  expect(found("bx")).toEqual([]);
});

test("the words over a shelf find all that stand on it, and nothing typed finds everything", () => {
  const shelf = ({ name }: { name: { en: string } }) => (name.en === "Last light" ? "Scenes" : "Studio");
  expect(findStyles("scenes", styles, shelf).map(({ name }) => name.en)).toEqual(["Last light"]);
  expect(findStyles("  ", styles)).toBe(styles);
});
