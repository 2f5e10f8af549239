import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { SITTER_VARIANTS, type SitterVariant } from "@/lib/domain/style";
import type { StudioStyle } from "@/lib/studio/styles/studio-style";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import type { SitterRequest } from "./bust/render-sitter";
import { composeSitter } from "./compose";
import { fingerprintSources } from "./source-print";
import { stanceFor } from "./stance";
import { STONE } from "./stone";

export const TEMPLATE_SIZE = { width: 768, height: 1024 };
export const TEMPLATE_BYTES = 60_000;
export const TEMPLATE_FOLDER = "public/styles";
/** Says of every picture beside it what it was made from; a line each, so that two hands can add styles at once. */
export const MANIFEST = `${TEMPLATE_FOLDER}/templates.json`;
const SITTER = ["scripts/sitter/bust", ...["face-points", "meter", "print"].map((name) => `scripts/sitter/${name}.ts`)];

/** One picture to be: a style shown with one of the sitters. */
export type Template = {
  name: string;
  style: StudioStyle;
  variant: SitterVariant;
  /** Changes with anything that the style's recipe or the sitter brings to the picture. */
  fingerprint: string;
};

/** All templates there should be, those with the sitter that each style is shown with before the others. */
export function planTemplates(): Template[] {
  const sitter = fingerprintSources(...SITTER);
  const all = STUDIO_STYLES.flatMap((style) =>
    SITTER_VARIANTS.map((variant) => {
      const asked = JSON.stringify([style.recipe, sitterRequest(style, variant)]);
      const fingerprint = createHash("sha256").update(sitter).update(asked).digest("hex").slice(0, 16);
      return { name: `${style.slug}-${variant}`, style, variant, fingerprint };
    }),
  );
  const first = ({ style, variant }: Template) => variant === style.sitter;
  return [...all.filter(first), ...all.filter((template) => !first(template))];
}

/** How the sitter is asked to sit, framed and lit for a style. */
export function sitterRequest(style: StudioStyle, variant: SitterVariant) {
  const { crop, light } = style.recipe;
  const { key, others, ambient, ground } = light;
  return {
    variant,
    ...TEMPLATE_SIZE,
    ...stanceFor(style, variant),
    frame: composeSitter(crop, TEMPLATE_SIZE.width / TEMPLATE_SIZE.height),
    material: { albedo: STONE },
    rig: { key, others, ambient, ground },
  } satisfies SitterRequest;
}

/** The fingerprints that the pictures were made with, by name; none when nothing has been made yet. */
export function readManifest(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(MANIFEST, "utf8")) as Record<string, string>;
  } catch {
    return {};
  }
}
