import { expect, test } from "vitest";
import { z } from "zod";
import { parseRecipe } from "@/lib/domain/recipe";
import { SEXES, SITTER_VARIANTS, STYLE_FAMILIES } from "@/lib/domain/style";
import { differenceOf, lookOf } from "@/lib/engine/render/look.fixture";
import { madeCutout } from "@/lib/engine/render/made-cutout.fixture";
import { render } from "@/lib/engine/render/render";
import { AS_WRITTEN } from "@/lib/engine/render/variation";
import { STUDIO_STYLES } from "./studio-styles";

test("every shelf of the gallery has styles on it", () => {
  const shelves = new Set(STUDIO_STYLES.map(({ family }) => family));
  expect(STYLE_FAMILIES.filter((family) => !shelves.has(family))).toEqual([]);
});

test("ids, slugs and names are all different, and ids are UUIDs", () => {
  for (const pick of [
    (style: (typeof STUDIO_STYLES)[number]) => style.id,
    (style: (typeof STUDIO_STYLES)[number]) => style.slug,
    (style: (typeof STUDIO_STYLES)[number]) => style.name.en,
    (style: (typeof STUDIO_STYLES)[number]) => style.name.zh,
  ]) {
    expect(new Set(STUDIO_STYLES.map(pick)).size).toBe(STUDIO_STYLES.length);
  }
  for (const { id } of STUDIO_STYLES) expect(z.uuid().safeParse(id).success, id).toBe(true);
});

test.each(STUDIO_STYLES.map((style) => [style.slug, style] as const))(
  "%s is a recipe the studio accepts",
  (_, style) => {
    expect(parseRecipe(style.recipe)).toEqual(style.recipe);
    expect(SEXES).toContain(style.sex);
    expect(SITTER_VARIANTS).toContain(style.sitter);
    expect(style.slug).toMatch(/^[a-z0-9-]+$/);
    expect(style.note.en && style.note.zh).toBeTruthy();
  },
);

test("no two styles look alike: by the mean difference of small pictures in CIE Lab, at least 7 apart", async () => {
  // As large as the largest of the papers asks for.
  const cutout = madeCutout(480, 640);
  const looks = await Promise.all(
    STUDIO_STYLES.map(async ({ slug, recipe }) => {
      const portrait = await render({ cutout, recipe, variation: AS_WRITTEN, seed: 3, width: 192 });
      return { slug, document: recipe.document, look: await lookOf(portrait) };
    }),
  );
  for (const [n, a] of looks.entries()) {
    // Papers on the same ground differ by their measures, and should by nothing else.
    const others = looks.slice(n + 1).filter((b) => !a.document || !b.document || a.document === b.document);
    for (const b of others) expect(differenceOf(a.look, b.look), `${a.slug} and ${b.slug}`).toBeGreaterThan(7);
  }
});
