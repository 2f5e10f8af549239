import { z } from "zod";
import type { TaskView } from "./task";
import type { Words } from "./words";

export const PORTRAIT_WIDTH_PX = 1024;
export const PORTRAIT_HEIGHT_PX = 1365;
/** One order of a style makes this many portraits. */
export const PORTRAITS_PER_STYLE = 4;
/** So long a deleted portrait can be restored. */
export const UNDO_SECONDS = 3600;

/** The id names the whole order and comes from the browser, so that a double click orders once. */
export const portraitRequest = z.object({
  id: z.uuid(),
  modelId: z.uuid(),
  styleIds: z
    .array(z.uuid())
    .min(1)
    .max(12)
    .refine((ids) => new Set(ids).size === ids.length, "A style can be ordered once at a time."),
  /** Off: skin as it was photographed. */
  retouch: z.boolean().default(true),
});
export type PortraitRequest = z.infer<typeof portraitRequest>;

/** So many are changed or fetched by one request. */
export const MOST_NAMED = 200;
export const portraitsNamed = z.strictObject({ portraitIds: z.array(z.uuid()).min(1).max(MOST_NAMED) });

/** Marks portraits or takes the mark away; takes them down or hangs them up again. One of both at a time. */
export const portraitsChange = z.union([
  portraitsNamed.extend({ favourite: z.boolean() }),
  portraitsNamed.extend({ deleted: z.boolean() }),
]);
export type PortraitsChange = z.infer<typeof portraitsChange>;

/** As shares, 0 to 1, of a picture's width and height. */
export type Point = { x: number; y: number };
/** The middles of both eyes, the one further left in the picture first. */
export type Eyes = [Point, Point];

/** The photo that a portrait was made from, and where the eyes lie in both, to lay one over the other. */
export type PortraitSource = {
  photoId: string;
  /** Add `?w=320|640|960|1280|2048`. */
  imageUrl: string;
  width: number;
  height: number;
  eyes: Eyes;
  portraitEyes: Eyes;
};

export type PortraitView = {
  id: string;
  taskId: string;
  modelId: string;
  styleId: string;
  styleName: Words;
  width: number;
  height: number;
  /** 0 to 100, or null where the provider does not say. */
  likeness: number | null;
  /** Add `?w=320|640|960|1280|2048`, or `?download=1` for the original as a file. */
  imageUrl: string;
  /** A sheet of many copies to print, for portraits that papers are made of; null for all others. */
  sheetUrl: string | null;
  favourite: boolean;
  /** A data: URI of a few hundred bytes, to show while the picture loads; null while there is none. */
  blur: string | null;
  /** Null where the provider does not say, or the photo is gone. */
  source: PortraitSource | null;
  createdAt: string;
};

/** The wall: finished portraits, and the tasks that still work on more. */
export type PrintsView = {
  portraits: PortraitView[];
  tasks: TaskView[];
  /** Ids of what was deleted and can still be restored. */
  deleted: string[];
};
