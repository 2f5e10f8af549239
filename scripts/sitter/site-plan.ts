import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { FIRST_PRINTS, HERO, PROOF, SHOWCASE, sitterFrame, templateUrl } from "@/components/site/showcase";
import { STYLE_FAMILIES, type StyleFamily } from "@/lib/domain/style";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";

/** The public pages' own sizes of what hangs in `public/styles/` and `public/sitter/`. */
export const SITE_FOLDER = "public/site";
/** Which originals each was made of, so that a test can tell when one has changed. */
export const SITE_MANIFEST = `${SITE_FOLDER}/pictures.json`;

export type SitePicture = { name: string; from: string[]; kind: "small" | "proof" | "card"; width: number };

/** Every picture to make. Widths in px, of a proof's single frame. */
export function planSitePictures(): SitePicture[] {
  const small = (url: string, name: string, width: number): SitePicture => ({
    name: `${name}.webp`,
    from: [`public${url}`],
    kind: "small",
    width,
  });
  return [
    small(HERO.src, "hero-828", 828),
    ...Array.from({ length: 10 }, (_, index) => small(sitterFrame(index + 1), `frame-${index + 1}`, 240)),
    ...[...Object.values(SHOWCASE), ...FIRST_PRINTS].map((style) => small(templateUrl(style), style.slug, 360)),
    ...STYLE_FAMILIES.map((family): SitePicture => {
      return { name: `proof-${family}.webp`, from: templatesOf(family), kind: "proof", width: PROOF.frame };
    }),
    {
      name: "card.jpg",
      from: [HERO.src, ...CARD_FRAMES.map(sitterFrame)].map((url) => `public${url}`),
      kind: "card",
      width: 1200,
    },
  ];
}

/** On the strip beside the sitter, on the card that stands for a shared link. */
const CARD_FRAMES = [6, 2, 7, 10];

function templatesOf(family: StyleFamily): string[] {
  return STUDIO_STYLES.filter((style) => style.family === family).map(
    ({ slug, sitter }) => `public${templateUrl({ slug, variant: sitter })}`,
  );
}

/** Of the originals' bytes, and of how they are put together. */
export function fingerprintOf({ from, kind, width }: SitePicture): string {
  const hash = createHash("sha256").update(`${kind} ${width}`);
  for (const file of from) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

export function readSiteManifest(): Record<string, string> {
  return JSON.parse(readFileSync(SITE_MANIFEST, "utf8")) as Record<string, string>;
}
