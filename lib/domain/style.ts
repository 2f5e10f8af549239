import { z } from "zod";
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
};

/** What the administrator's preview page shows beyond the gallery. */
export type AdminStyleView = StyleCard & {
  published: boolean;
  position: number;
  templates: { variant: SitterVariant; url: string }[];
};

export const styleChange = z.object({ published: z.boolean() });
export const styleOrder = z.object({ styleIds: z.array(z.uuid()).min(1) });
