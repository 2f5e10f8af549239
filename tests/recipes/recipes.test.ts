import { expect, test } from "vitest";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { proofOf } from "@/scripts/sitter/proof";
import { readReference, referenceSlugs } from "@/scripts/sitter/references";
import { compareLooks } from "./compare-looks";
import { noticedIn } from "./tolerance";

const REDRAW = "if it should look so, `npm run templates -- --references` draws the references again";

test("every style has a reference, and no reference is left of one that is gone", () => {
  expect(referenceSlugs().sort(), REDRAW).toEqual(STUDIO_STYLES.map(({ slug }) => slug).sort());
});

test.each(STUDIO_STYLES)("$slug looks as it did", async ({ slug, recipe }) => {
  const changed = noticedIn(compareLooks(await readReference(slug), await proofOf(recipe)));
  expect(changed, `${slug} looks different: ${changed}; ${REDRAW}`).toBeNull();
});
