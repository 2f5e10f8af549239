import { expect, test } from "vitest";
import { madeRecipe } from "@/lib/domain/recipe.fixture";
import { duePreviews, previewVersion } from "./preview-due";
import { STUDIO_STYLES } from "./styles/studio-styles";

const now = new Date("2026-11-22T12:00:00Z");
const HOUR_MS = 3600_000;
const [first, second] = STUDIO_STYLES;

function row(style: typeof first, change: { version?: string; storageKey?: string | null; hoursAgo?: number } = {}) {
  if (!style) throw new Error("There are styles.");
  const { version = previewVersion(style.recipe), storageKey = "studio/U1/previews/x.webp", hoursAgo = 100 } = change;
  const madeAt = new Date(now.getTime() - hoursAgo * HOUR_MS);
  return { userId: "U1", styleId: style.id, version, storageKey, unavailable: null, madeAt };
}
const due = (...rows: ReturnType<typeof row>[]) => duePreviews(rows, now).map(({ style }) => style.slug);

test("without any, all are due, in the gallery's order", () => {
  expect(due()).toEqual(STUDIO_STYLES.map(({ slug }) => slug));
});

test("what is made by the recipe as it is now is not due, however old", () => {
  expect(due(row(first))).toEqual(STUDIO_STYLES.slice(1).map(({ slug }) => slug));
});

test("what another recipe made is due, and nothing else with it", () => {
  const rows = STUDIO_STYLES.map((style) => row(style, style === second ? { version: "older" } : {}));
  expect(due(...rows)).toEqual([second?.slug]);
});

test("what could not be made is left alone for a day, then tried again; a refusal stands", () => {
  expect(due(row(first, { storageKey: null, hoursAgo: 23 }))).not.toContain(first?.slug);
  expect(due(row(first, { storageKey: null, hoursAgo: 25 }))).toContain(first?.slug);
  const refused = {
    ...row(first, { storageKey: null }),
    unavailable: { en: "Turn to the front.", zh: "请正对镜头。" },
  };
  expect(duePreviews([refused], now).map(({ style }) => style.slug)).not.toContain(first?.slug);
});

test("any number of a recipe changes its version, and nothing else does", () => {
  const recipe = madeRecipe();
  expect(previewVersion(madeRecipe())).toBe(previewVersion(recipe));
  recipe.finish.grain.amount += 0.01;
  expect(previewVersion(recipe)).not.toBe(previewVersion(madeRecipe()));
});
