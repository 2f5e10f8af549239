import "server-only";
import { keepBlur, listWithoutBlur } from "@/lib/db/portrait-changes";
import { log } from "@/lib/observability/log";
import { readObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";

const AT_A_TIME = 50;

/**
 * Job, once at each start: makes the placeholders of portraits that were archived before there were any, or whose own could
 * not be made then. It works when the engine has nothing else to do; a portrait that fails again is left without.
 */
export async function blurPortraits(): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const portraits = await listWithoutBlur(after, AT_A_TIME);
    for (const { id, storageKey } of portraits) {
      try {
        await keepBlur(id, await engine.placeholder(await readObject(storageKey), "ahead"));
      } catch (cause) {
        log.warn({ portraitId: id, cause }, "placeholder not made");
      }
    }
    after = portraits.at(-1)?.id;
    if (!after) return;
  }
}
