import { expect, test } from "vitest";
import { nameFiles, nameSheet } from "./file-names";

const jpg = (title: string) => ({ title, extension: ".jpg" });

test("files are called by their style and numbered within it, in the manner of the language", () => {
  const files = [jpg("Rembrandt"), jpg("High key"), jpg("Rembrandt")];
  expect(nameFiles(files, "en")).toEqual(["Rembrandt 01.jpg", "High key 01.jpg", "Rembrandt 02.jpg"]);
  expect(nameFiles([jpg("伦勃朗"), { title: "高调", extension: ".png" }], "zh")).toEqual([
    "伦勃朗-01.jpg",
    "高调-01.png",
  ]);
});

test("no two names are alike, not even on systems that do not tell capitals from small letters", () => {
  const titles = ["Neon", "neon", "NEON", "Neon 01", "Neon", "", "  ", "Straße", "STRASSE", "e\u0301", "\u00e9"];
  const names = nameFiles(titles.map(jpg), "en").map((name) => name.normalize("NFC").toLowerCase());
  expect(new Set(names).size).toBe(titles.length);
});

test("two hundred of one style stay in order and apart", () => {
  const names = nameFiles(
    Array.from({ length: 200 }, () => jpg("Neon")),
    "en",
  );
  expect(names.toSorted()).toEqual(names);
  expect(new Set(names).size).toBe(200);
});

test.each([
  ["a/b\\c:d", "a b c d 01.jpg"],
  ["../../etc/passwd", "etc passwd 01.jpg"],
  ['What? "Yes" <no>|*', "What Yes no 01.jpg"],
  ["a\u0000b\u202ecod.exe\n", "abcod.exe 01.jpg"],
  ["...", "Portrait 01.jpg"],
  ["نیم\u200cفاصله", "نیم\u200cفاصله 01.jpg"],
  ["도시의 밤 🌃", "도시의 밤 🌃 01.jpg"],
])("%j becomes a name that every system takes", (title, name) => {
  expect(nameFiles([jpg(title)], "en")).toEqual([name]);
});

test("a long name is cut between letters, below what file systems take", () => {
  const [name = ""] = nameFiles([jpg("𠮷".repeat(300))], "zh");
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(name).toBe(`${"𠮷".repeat(60)}-01.jpg`);
});

test("a sheet to print is called by the style of its picture", () => {
  expect(nameSheet("白底一寸证件照", "zh")).toBe("白底一寸证件照-排版");
  expect(nameSheet("ID, white ground", "en")).toBe("ID, white ground sheet");
  expect(nameSheet("", "en")).toBe("Portrait sheet");
});
