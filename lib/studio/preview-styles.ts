import "server-only";
import { listStudioFrames, type StudioFrameRow } from "@/lib/db/studio";
import { keepStudioPreview, listStudioPreviews } from "@/lib/db/studio-previews";
import type { Preview, PreviewTake } from "@/lib/engine/preview";
import { log } from "@/lib/observability/log";
import { deleteObject, putObject, readObject } from "@/lib/storage/objects";
import { aFewAtOnce } from "./a-few-at-once";
import { engine } from "./engine-pool";
import { planStyle } from "./plan-style";
import { type DuePreview, duePreviews } from "./preview-due";

/** Styles a call to the engine: a portrait that is ordered meanwhile waits for no more than these. */
const AT_A_TIME = 4;
/** The same backdrop for the same style, however often it is made. */
const SEED = 1;

type Planned = DuePreview & { cutoutKey: string; take: PreviewTake };

/** Job: renders every style with this person's face, small. Run again after a crash it goes on with those that are due. */
export async function previewStyles({ studioUserId }: { studioUserId: string }): Promise<void> {
  const frames = await listStudioFrames(studioUserId);
  const due = duePreviews(await listStudioPreviews(studioUserId), new Date());
  const planned = due.flatMap((each) => plan(each, frames));
  const shrunk = new Map<string, Promise<Uint8Array>>();
  const shrink = (cutoutKey: string) => {
    const small = shrunk.get(cutoutKey) ?? readObject(cutoutKey).then(engine.shrinkForPreviews);
    shrunk.set(cutoutKey, small);
    return small;
  };
  await aFewAtOnce(inBatches(planned), async (batch) => {
    const packed = await shrink(batch[0].cutoutKey);
    const takes = batch.map(({ take }) => take);
    for (const [index, made] of (await engine.preview(packed, takes)).entries()) {
      const preview = batch[index];
      if (preview) await keep(studioUserId, preview, made);
    }
  });
}

/** Job: ends what failed again and again, so that nobody waits for it; the gallery keeps showing the sitter. */
export async function giveUpPreviews({ studioUserId }: { studioUserId: string }): Promise<void> {
  for (const { style, version } of duePreviews(await listStudioPreviews(studioUserId), new Date())) {
    await replace({ userId: studioUserId, styleId: style.id, version, storageKey: null, unavailable: null });
  }
}

/** Of the person's best frame for the style, as the first portrait of an order would be. */
function plan(due: DuePreview, frames: StudioFrameRow[]): Planned[] {
  const planned = planStyle(frames, due.style.recipe, 1, SEED);
  const [first] = planned.plan;
  const frame = first && frames[first.frame];
  if (!frame) return [];
  const take = { recipe: planned.recipe, variation: first.variation, seed: first.seed };
  return [{ ...due, cutoutKey: frame.cutoutKey, take }];
}

/** Few styles of one frame each; what stands first in the gallery is made first. */
function inBatches(planned: Planned[]): [Planned, ...Planned[]][] {
  const batches: [Planned, ...Planned[]][] = [];
  for (const each of planned) {
    const open = batches.findLast(([first]) => first.cutoutKey === each.cutoutKey);
    if (open && open.length < AT_A_TIME) open.push(each);
    else batches.push([each]);
  }
  return batches;
}

async function keep(userId: string, { style, version }: Planned, made: Preview): Promise<void> {
  const row = { userId, styleId: style.id, version, storageKey: null, unavailable: null };
  if ("unavailable" in made) return replace({ ...row, unavailable: made.unavailable });
  if ("failed" in made) {
    log.error({ studioUserId: userId, style: style.slug, cause: made.failed }, "preview failed");
    return replace(row);
  }
  const storageKey = `${previewsOf(userId)}/${style.id}-${version}.webp`;
  await putObject(storageKey, made.picture);
  await replace({ ...row, storageKey });
}

async function replace(row: Parameters<typeof keepStudioPreview>[0]): Promise<void> {
  const kept = await keepStudioPreview(row);
  // Where the model was removed while the engine was at it, its picture must not outlive it.
  const stale = kept ? kept.older?.storageKey : row.storageKey;
  if (stale && stale !== (kept && row.storageKey)) await deleteObject(stale);
}

/** The folder of a model's previews. */
export function previewsOf(userId: string): string {
  return `studio/${userId}/previews`;
}
