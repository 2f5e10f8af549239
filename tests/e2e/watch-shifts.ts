import type { Page } from "@playwright/test";
import { expect } from "./studio";

type Watching = { shiftSum: () => Promise<number> };

/**
 * Watches how much of a page moves by itself from now on. What is returned gives the sum, once the pictures that are
 * fetched at once are there and what they moved has been told of.
 */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift" });
    const shiftSum = async () => {
      // A shift is told of after the frame that drew it.
      for (let frames = 0; frames < 2; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      add(observer.takeRecords());
      return sum;
    };
    Object.assign(window, { shiftSum } satisfies Watching);
  });
  return async () => {
    const eager = page.locator("img[loading=eager]");
    await expect(eager.first()).toBeAttached();
    const arrived = () => eager.evaluateAll((all) => all.every((image) => (image as HTMLImageElement).complete));
    await expect.poll(arrived).toBe(true);
    return page.evaluate(() => (window as unknown as Watching).shiftSum());
  };
}
