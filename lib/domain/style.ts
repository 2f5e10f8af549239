import { z } from "zod";
import { pictureSrcSet } from "./picture";
import type { Words } from "./words";

export const SEXES = ["any", "female", "male"] as const;
export type Sex = (typeof SEXES)[number];

/** Shelves of the gallery, in their order. */
export const STYLE_FAMILIES = ["studio", "film", "editorial", "painterly", "scenes", "documents"] as const;
export type StyleFamily = (typeof STYLE_FAMILIES)[number];

export const SITTER_VARIANTS = ["feminine", "masculine", "bob"] as const;
export type SitterVariant = (typeof SITTER_VARIANTS)[number];

/** The names of each family's styles. */
export type StyleRange = { family: StyleFamily; names: Words[] }[];

/** A look on offer. */
export type StyleCard = {
  id: string;
  name: Words;
  /** One line on what it is. */
  note: Words;
  sex: Sex;
  /** Null where the provider does not say. */
  family: StyleFamily | null;
  /** Template picture, 3:4, nobody's face. */
  templateUrl: string;
};

/** A look in the gallery, with the viewer's own face where that is made. */
export type StyleView = StyleCard & {
  /** Address of a picture of hers, 320 px wide; null while there is none, and the template stands in for it. */
  preview: string | null;
  /** Why it does not take her photos, where it does not. */
  unavailable: Words | null;
  /** A picture of hers is being made, or made anew. */
  developing: boolean;
  /** Portraits of the model shown were made in it, or are being made. */
  ordered: boolean;
  /** The Chinese name's syllables, "lun bo lang", to be found by whoever types no characters. */
  pinyin: string;
  /** The template in a few dozen bytes, as a data: URI, to stand there until it has loaded; null where there is none. */
  blur: string | null;
};

/** Widths that a template comes in, for `srcset`: the studio's own in two, copies of others' as all our pictures. */
export function templateSrcSet(templateUrl: string): string {
  const own = /^\/styles\/([\w-]+)\.webp$/.exec(templateUrl)?.[1];
  return own ? `/styles/small/${own}.webp 384w, ${templateUrl} 768w` : pictureSrcSet(templateUrl, 960);
}

/** What the administrator's preview page shows beyond the gallery. */
export type AdminStyleView = StyleCard & {
  published: boolean;
  position: number;
  templates: { variant: SitterVariant; url: string }[];
};

export const styleChange = z.object({ published: z.boolean() });
export const styleOrder = z.object({ styleIds: z.array(z.uuid()).min(1) });
