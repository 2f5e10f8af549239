import { expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import { sharedPhotos } from "@/tests/fixtures/faces";
import { describe } from "../describe";
import { cutOut } from "./cut-out";
import { type MatteSigns, scoreMatte } from "./score-matte";

const CLEAN: MatteSigns = {
  disagreement: 0.007,
  uncertainty: 0.08,
  conflict: 0.001,
  stray: 0,
  wallInside: 0.002,
  unmarked: 0.03,
  soft: 0.04,
};

test("every sign of a fault lowers the score, and it stays between 0 and 1", () => {
  const clean = scoreMatte(CLEAN);
  expect(clean).toBeGreaterThan(0.8);
  for (const sign of Object.keys(CLEAN) as (keyof MatteSigns)[]) {
    const faulty = scoreMatte({ ...CLEAN, [sign]: CLEAN[sign] + 1 });
    expect(faulty).toBeLessThan(clean);
    expect(faulty).toBeGreaterThanOrEqual(0);
  }
});

const photos = sharedPhotos("sitter-b");
test.skipIf(photos.length === 0)("a clean cutout ranks above those with lettering left at the hair", async () => {
  const scoreOf = async (name: string) => {
    const path = photos.find((photo) => photo.endsWith(name));
    if (!path) throw new Error(`No ${name} in the folder.`);
    const master = await readFile(path);
    const described = await describe(master);
    if (!described.ok) throw new Error("One face was expected.");
    return (await cutOut(master, described.frame)).score;
  };
  const clean = await scoreOf("03.jpg");
  expect(clean).toBeGreaterThan(0.8);
  for (const name of ["02.jpg", "04.jpg"]) expect(await scoreOf(name)).toBeLessThan(clean - 0.15);
});
