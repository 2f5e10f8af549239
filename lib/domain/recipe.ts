import { z } from "zod";
import { documentKind } from "./document-rules";
import { AppError } from "./errors";
import { cover } from "./recipe-cover";
import { grade } from "./recipe-grade";
import { light } from "./recipe-light";
import { paint } from "./recipe-paint";
import { scene } from "./recipe-scene";
import { skin } from "./recipe-skin";

/** Where the person stands in the frame. A photo that is cut off nearer than this gets a tighter crop. */
const crop = z.strictObject({
  /** Top of the hair to chin, as a share of the frame's height. */
  head: z.number().min(0.25).max(0.85),
  /** Height of the eyes from the top edge, as a share of the frame's height. */
  eyeLine: z.number().min(0.2).max(0.6),
  /** How far the face stands right of the middle, as a share of the frame's width. */
  offset: z.number().min(-0.25).max(0.25),
});

/** What is done to the print at the end. All strengths from 0 (none) to 1. */
const finish = z.strictObject({
  grain: z.strictObject({
    amount: z.number().min(0).max(1),
    /** Diameter of a clump in px of a 1024 px wide print. */
    size: z.number().min(0.8).max(4),
  }),
  vignette: z.number().min(0).max(1),
  /** Light that scatters in the film's base around highlights, red first. */
  halation: z.number().min(0).max(1),
  /** Veil of a soft lens, over highlights of every colour. */
  bloom: z.number().min(0).max(1),
  /** Uneven coating, streaks and a burnt rim, as of a wet plate. */
  plate: z.number().min(0).max(1),
  /** Blotches of skin evened out; pores stay at any strength. */
  retouch: z.number().min(0).max(1),
});

/** A look as data: everything that makes a style, and nothing of the person. */
export const recipeSchema = z.strictObject({
  version: z.literal(1),
  scene,
  light,
  grade,
  crop,
  finish,
  /** Absent: the picture stays a photograph. */
  paint: paint.optional(),
  skin: skin.optional(),
  /** For papers: size and placing follow this rule, and `crop` only says how a template of the style is framed. */
  document: documentKind.optional(),
  cover: cover.optional(),
});
export type Recipe = z.infer<typeof recipeSchema>;
export type Crop = Recipe["crop"];
export type Finish = Recipe["finish"];

/** Refuses unknown and out-of-range fields with `invalid`, naming the path of the first wrong one (`light.key.azimuth`). */
export function parseRecipe(value: unknown): Recipe {
  const parsed = recipeSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknownKey = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknownKey].map(String).join(".") || "recipe";
  throw new AppError(
    "invalid",
    { en: `The recipe is wrong at ${path}: ${issue?.message}.`, zh: `配方的 ${path} 不对：${issue?.message}。` },
    { reason: `recipe:${path}`, cause: parsed.error },
  );
}
