import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { HERO, SHOWCASE, sitterFrame, templateUrl } from "@/components/site/showcase";

test("the public pages show styles that exist, under their names", () => {
  const offered = STUDIO_STYLES.map(({ slug, name }) => ({ slug, name }));
  for (const { slug, name } of SHOWCASE) expect(offered).toContainEqual({ slug, name });
});

test("every picture that they show lies in public/", () => {
  const frames = Array.from({ length: 10 }, (_, index) => sitterFrame(index + 1));
  const missing = [HERO.src, ...SHOWCASE.map(templateUrl), ...frames].filter((url) => !existsSync(`public${url}`));
  expect(missing).toEqual([]);
});
