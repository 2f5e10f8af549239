import { AppError } from "@/lib/domain/errors";
import type { Words } from "@/lib/domain/words";
import { buildRelief } from "./light/relief";
import type { Cutout } from "./matte/cutout";
import { shrinkCutout } from "./matte/shrink-cutout";
import { render, type RenderRequest } from "./render/render";
import { resize } from "./resize";

/** Px. Two columns of a phone at three device pixels, and no more bytes than a gallery of forty can afford. */
export const PREVIEW_WIDTH = 320;
/** Top of the hair to chin at the tallest a preview shows it (0.92 of a 3:4 frame), px. */
const HEAD_PX = 393;

export type PreviewTake = Pick<RenderRequest, "recipe" | "variation" | "seed">;

/** A WebP; or why the style does not take this person's photos; or what went wrong, for the log. */
export type Preview = { picture: Uint8Array } | { unavailable: Words } | { failed: string };

/** The cutout at the size that previews need, made once for all of a person's styles. */
export function shrinkForPreviews(cutout: Cutout): Promise<Cutout> {
  return shrinkCutout(cutout, HEAD_PX);
}

/** One person in several styles at gallery size, in their order. A style that fails leaves the others alone. */
export async function preview(cutout: Cutout, takes: readonly PreviewTake[]): Promise<Preview[]> {
  // What does not depend on the style is worked out once.
  const relief = buildRelief(cutout);
  const previews: Preview[] = [];
  for (const take of takes) {
    // For papers the head is set upright first, and then it is another relief.
    const shared = "document" in take.recipe ? {} : { relief };
    previews.push(await previewOne({ ...take, ...shared, cutout, width: PREVIEW_WIDTH }));
  }
  return previews;
}

async function previewOne(request: RenderRequest): Promise<Preview> {
  try {
    return { picture: await resize(await render(request), { width: PREVIEW_WIDTH, format: "webp" }) };
  } catch (error) {
    if (error instanceof AppError) return { unavailable: error.words };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
