import "server-only";
import type { Preview, PreviewTake } from "@/lib/engine/preview";
import { aFewAtOnce } from "./a-few-at-once";
import { engine } from "./engine-pool";

/** Styles a call to the engine: a portrait that is ordered meanwhile waits for no more than these. */
const AT_A_TIME = 4;

export type PlannedPreview = { cutoutKey: string; take: PreviewTake };

/**
 * Renders previews on all of the engine's threads, each cutout shrunk once and each batch of one cutout; gives every
 * picture to `keep` as soon as its batch is made. What stands first is made first.
 */
export async function renderPreviews<Item extends PlannedPreview>(
  items: readonly Item[],
  readCutout: (key: string) => Promise<Uint8Array>,
  keep: (item: Item, made: Preview) => Promise<void>,
): Promise<void> {
  const shrunk = new Map<string, Promise<Uint8Array>>();
  const shrink = (key: string) => {
    const small = shrunk.get(key) ?? readCutout(key).then(engine.shrinkForPreviews);
    shrunk.set(key, small);
    return small;
  };
  await aFewAtOnce(inBatches(items), async (batch) => {
    const packed = await shrink(batch[0].cutoutKey);
    const takes = batch.map(({ take }) => take);
    for (const [index, made] of (await engine.preview(packed, takes)).entries()) {
      const item = batch[index];
      if (item) await keep(item, made);
    }
  });
}

function inBatches<Item extends PlannedPreview>(items: readonly Item[]): [Item, ...Item[]][] {
  const batches: [Item, ...Item[]][] = [];
  for (const item of items) {
    const open = batches.findLast(([first]) => first.cutoutKey === item.cutoutKey);
    if (open && open.length < AT_A_TIME) open.push(item);
    else batches.push([item]);
  }
  return batches;
}
