import { z } from "zod";
import type { Words } from "./words";

/** Days that a link may live. */
export const SHARE_DAYS = [1, 7, 30] as const;
export const MOST_SHARED = 50;
/** Links of one person that may live at the same time. */
export const MOST_LINKS = 50;

/** The id comes from the browser, so that a double click makes one link. */
export const shareRequest = z.object({
  id: z.uuid(),
  portraitIds: z.array(z.uuid()).min(1).max(MOST_SHARED),
  days: z.literal(SHARE_DAYS),
  /** Whether the page says who shares. */
  named: z.boolean().default(false),
});
export type ShareRequest = z.infer<typeof shareRequest>;

/** A link that lives, for whoever made it. */
export type ShareView = {
  id: string;
  /** Absolute. */
  url: string;
  /** Those that are still there, in the order they were chosen. */
  portraitIds: string[];
  named: boolean;
  createdAt: string;
  expiresAt: string;
};

/** One picture of a link, for whoever holds it. */
export type SharedPortrait = {
  id: string;
  styleName: Words;
  width: number;
  height: number;
  blur: string | null;
  /** Add `?w=320|640|960|1280|2048`. */
  imageUrl: string;
};

/** What a link shows. */
export type SharedPrints = {
  /** Of whoever shares, where she chose to be named. */
  name: string | null;
  expiresAt: string;
  portraits: SharedPortrait[];
};
