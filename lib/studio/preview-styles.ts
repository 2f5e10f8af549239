import "server-only";
import { listStudioFrames, type StudioFrameRow } from "@/lib/db/studio";
import { keepStudioPreview, listStudioPreviews } from "@/lib/db/studio-previews";
import type { Preview } from "@/lib/engine/preview";
import { log } from "@/lib/observability/log";
import { deleteObject, putObject, readObject } from "@/lib/storage/objects";
import { planStyle } from "./plan-style";
import { type DuePreview, duePreviews } from "./preview-due";
import { type PlannedPreview, renderPreviews } from "./render-previews";

/** The same backdrop for the same style, however often it is made. */
const SEED = 1;

type Planned = DuePreview & PlannedPreview;

/** Job: renders every style with this person's face, small. Run again after a crash it goes on with those that are due. */
export async function previewStyles({ studioUserId }: { studioUserId: string }): Promise<void> {
  const frames = await listStudioFrames(studioUserId);
  const due = duePreviews(await listStudioPreviews(studioUserId), new Date());
  const planned = due.flatMap((each) => plan(each, frames));
  await renderPreviews(planned, readObject, (each, made) => keep(studioUserId, each, made));
}

/** Job: ends what failed again and again, so that nobody waits for it; the gallery keeps showing the sitter. */
export async function giveUpPreviews({ studioUserId }: { studioUserId: string }): Promise<void> {
  for (const { style, version } of duePreviews(await listStudioPreviews(studioUserId), new Date())) {
    await replace({ userId: studioUserId, styleId: style.id, version, storageKey: null, unavailable: null });
  }
}

/** Of the person's best frame for the style, as the first portrait of an order would be. */
function plan(due: DuePreview, frames: StudioFrameRow[]): Planned[] {
  const { recipe, plan } = planStyle(frames, due.style, 1, SEED);
  const [first] = plan;
  const frame = first && frames[first.frame];
  if (!frame) return [];
  return [{ ...due, cutoutKey: frame.cutoutKey, take: { recipe, variation: first.variation, seed: first.seed } }];
}

async function keep(userId: string, { style, version }: Planned, made: Preview): Promise<void> {
  const row = { userId, styleId: style.id, version, storageKey: null, unavailable: null };
  if ("unavailable" in made) return replace({ ...row, unavailable: made.unavailable });
  if ("failed" in made) {
    log.error({ studioUserId: userId, style: style.slug, cause: made.failed }, "preview failed");
    return replace(row);
  }
  const storageKey = `studio/${userId}/previews/${style.id}-${version}.webp`;
  await putObject(storageKey, made.picture);
  await replace({ ...row, storageKey });
}

async function replace(row: Parameters<typeof keepStudioPreview>[0]): Promise<void> {
  const kept = await keepStudioPreview(row);
  // Where the model was removed while the engine was at it, its picture must not outlive it.
  const stale = kept ? kept.older?.storageKey : row.storageKey;
  if (stale && stale !== (kept && row.storageKey)) await deleteObject(stale);
}
