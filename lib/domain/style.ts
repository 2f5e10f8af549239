import { z } from "zod";
import type { Words } from "./words";

export const SEXES = ["any", "female", "male"] as const;
export type Sex = (typeof SEXES)[number];

/** Shelves of the gallery, in their order. */
export const STYLE_FAMILIES = ["studio", "film", "editorial", "painterly", "scenes", "documents"] as const;
export type StyleFamily = (typeof STYLE_FAMILIES)[number];

export const SITTER_VARIANTS = ["feminine", "masculine", "bob"] as const;
export type SitterVariant = (typeof SITTER_VARIANTS)[number];

export type StyleView = {
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

/** What the administrator's preview page shows beyond the gallery. */
export type AdminStyleView = StyleView & {
  published: boolean;
  position: number;
  templates: { variant: SitterVariant; url: string }[];
};

export const styleChange = z.object({ published: z.boolean() });
export const styleOrder = z.object({ styleIds: z.array(z.uuid()).min(1) });
