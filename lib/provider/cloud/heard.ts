import { z } from "zod";

/*
 * What is needed of the five answers, read as leniently as can be told for sure: what a paid call brought must not be
 * lost to a field that nobody needs. What we send ourselves is built to the stricter schemas of `../wire.ts`.
 */

/** Nothing that a database or an address would choke on. */
const plain = z.string().regex(/^[^\p{Cc}\s]{1,200}$/u);
/** An id in text or as a number. */
const id = z.union([z.string(), z.int().transform(String)]).pipe(plain);
const whole = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]);

/** A state that is none, or that nobody has told us of, is work still under way. */
const UNDER_WAY = 2;
/** Results beyond this many are no order's: the document shows three of one. */
const MOST_RESULTS = 64;

export const heardPath = plain;
export const heardModel = z.looseObject({ task_id: id, user_id: id });
export const heardOrder = z.looseObject({ task_id: id });
export const heardTask = z.looseObject({
  id,
  state: whole.catch(UNDER_WAY),
  tsk_type: whole,
  result_paths: z
    .array(z.string())
    .nullish()
    .transform((addresses) => (addresses ?? []).slice(0, MOST_RESULTS)),
  // Not in the document; our own side says it of trainings, whose model is of no use without it.
  user_id: id.nullish().catch(null),
});
export type HeardTask = z.infer<typeof heardTask>;

const heardStyle = z.looseObject({
  name: z.string().regex(/^\P{Cc}+$/u),
  style: id,
  template: z.string().regex(/^\P{Cc}+$/u),
  sex: z.string().nullish().catch(null),
});
export type HeardStyle = z.infer<typeof heardStyle>;

/** Every style that can be read; one that cannot is left out, so that it takes no other with it. */
export const heardStyles = z
  .array(z.unknown())
  .transform((styles) => styles.map((style) => heardStyle.safeParse(style).data ?? null))
  .transform((styles) => styles.filter((style) => style !== null));
