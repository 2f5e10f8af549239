import { monitorEventLoopDelay } from "node:perf_hooks";
import { AS_WRITTEN } from "@/lib/engine/render/variation";
import { renderPreviews } from "@/lib/studio/render-previews";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { ms, type Row, seconds } from "./table";

const PREVIEWS = 36;

/** The gallery with a person's own face: what the background does as soon as a model exists. Cold styles, warm threads. */
export async function previewRows(packed: Uint8Array): Promise<Row[]> {
  const items = Array.from({ length: PREVIEWS }, (_, n) => {
    const style = STUDIO_STYLES[n % STUDIO_STYLES.length];
    if (!style) throw new Error("A style is needed.");
    return { cutoutKey: "best", take: { recipe: style.recipe, variation: AS_WRITTEN, seed: n } };
  });
  let made = 0;
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const start = performance.now();
  await renderPreviews(
    items,
    () => Promise.resolve(packed),
    async (_, preview) => void (made += "picture" in preview ? 1 : 0),
  );
  const taken = performance.now() - start;
  loop.disable();
  const delay = loop.percentile(99) / 1e6;
  return [
    {
      what: `${PREVIEWS} previews, 2 cores`,
      measured: seconds(taken),
      floor: `${made} made`,
      bound: "≤ 12 s",
      met: taken <= 12_000,
    },
    {
      what: "event-loop delay p99 meanwhile",
      measured: ms(delay),
      floor: "5 ms resolution",
      bound: "≤ 50 ms",
      met: delay <= 50,
    },
  ];
}
