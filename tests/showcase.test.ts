import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { FIRST_PRINTS, HERO, SHOWCASE, sitterFrame, SMALL, templateUrl } from "@/components/site/showcase";
import { STYLE_FAMILIES } from "@/lib/domain/style";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { fingerprintOf, planSitePictures, readSiteManifest, SITE_FOLDER } from "@/scripts/sitter/site-plan";

test("the style that stands for a family is one of it", () => {
  const families = STYLE_FAMILIES.map(
    (family) => STUDIO_STYLES.find(({ slug }) => slug === SHOWCASE[family].slug)?.family,
  );
  expect(families).toEqual(STYLE_FAMILIES);
});

test("every picture that the public pages show lies in public/", () => {
  const frames = Array.from({ length: 10 }, (_, index) => index + 1);
  const styles = [...Object.values(SHOWCASE), ...FIRST_PRINTS];
  const small = [SMALL.hero, SMALL.card, ...frames.map(SMALL.frame), ...styles.map(SMALL.style)].map(({ src }) => src);
  const proofs = STYLE_FAMILIES.map((family) => SMALL.proof(family, 1).src);
  const urls = [HERO.src, ...frames.map(sitterFrame), ...styles.map(templateUrl), ...small, ...proofs];
  expect(urls.filter((url) => !existsSync(`public${url}`))).toEqual([]);
});

test("the small ones show what their originals show today", () => {
  const made = readSiteManifest();
  const stale = planSitePictures().filter((picture) => made[picture.name] !== fingerprintOf(picture));
  expect(stale, "`npm run site-pictures` makes them anew").toEqual([]);
});

test("none is left of what is no longer shown", () => {
  const known = [...planSitePictures().map(({ name }) => name), "pictures.json"];
  expect(readdirSync(SITE_FOLDER).sort()).toEqual(known.sort());
});
