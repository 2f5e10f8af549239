import path from "node:path";
import { expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/messages";
import { usedWords, type UsedWords } from "./support/used-words";

const root = path.resolve(import.meta.dirname, "..");

function keysOf(node: unknown, at: string[] = []): string[] {
  if (typeof node !== "object" || node === null) return [at.join(".")];
  return Object.entries(node).flatMap(([key, value]) => keysOf(value, [...at, key]));
}

function unusedOf(keys: readonly string[], { keys: said, prefixes, endings }: UsedWords): string[] {
  return keys.filter(
    (key) =>
      !said.has(key) &&
      ![...prefixes.keys()].some((prefix) => key.startsWith(prefix)) &&
      ![...endings].some((ending) => `.${key}`.includes(`.${ending}`)),
  );
}

const used = usedWords(root);
const known = keysOf(await loadMessages("en"));

test("every word of the product is said somewhere", () => {
  expect(unusedOf(known, used)).toEqual([]);
});

test("a word that nobody says is found", () => {
  expect(unusedOf([...known, "common.nobodySaysThis"], used)).toContain("common.nobodySaysThis");
});

test("a word that is only known while the page runs is asked for below a prefix of its own", () => {
  const wide = [...used.prefixes].filter(([prefix]) => prefix.split(".").length < 3);
  expect(wide).toEqual([]);
  expect([...used.endings].filter((ending) => ending === "")).toEqual([]);
});
