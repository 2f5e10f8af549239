import { existsSync, readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { readBlurs, shownTemplates, SMALL_FOLDER } from "@/scripts/sitter/small-templates";
import { planTemplates, readManifest, TEMPLATE_BYTES, TEMPLATE_FOLDER } from "@/scripts/sitter/template-plan";

const planned = planTemplates();
const fileOf = (name: string) => `${TEMPLATE_FOLDER}/${name}.webp`;

test("every style has its template with each of the three sitters, of at most 60 kB", () => {
  const wrong = planned
    .map(({ name }) => fileOf(name))
    .filter((file) => !existsSync(file) || statSync(file).size > TEMPLATE_BYTES);
  expect(wrong, "`npm run templates` draws what is missing").toEqual([]);
});

test("every template shows what its recipe says today, by the sitter as she is today", () => {
  const made = readManifest();
  const stale = planned.filter(({ name, fingerprint }) => made[name] !== fingerprint).map(({ name }) => name);
  expect(stale, "`npm run templates` draws again what has changed").toEqual([]);
});

test("every template that the gallery shows has a small copy and a placeholder, made of what it is today", () => {
  const blurs = readBlurs();
  const stale = shownTemplates().filter(({ name, fingerprint }) => blurs[name]?.made !== fingerprint);
  expect(
    stale.map(({ name }) => name),
    "`npm run templates` makes them",
  ).toEqual([]);
  const small = shownTemplates().map(({ name }) => `${name}.webp`);
  expect(readdirSync(SMALL_FOLDER).sort()).toEqual(small.sort());
  expect(Object.keys(blurs).sort()).toEqual(small.map((file) => file.replace(".webp", "")));
});

test("no template is left of a style that is gone", () => {
  const known = new Set(["hero.webp", "small", "templates.json", ...planned.map(({ name }) => `${name}.webp`)]);
  expect(readdirSync(TEMPLATE_FOLDER).filter((file) => !known.has(file))).toEqual([]);
});
