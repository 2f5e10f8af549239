import type { Page } from "@playwright/test";
import { expect } from "./studio";

/** How much of a page has moved by itself since it began to load, read once every picture in the window is there. */
export async function layoutShift(page: Page): Promise<number> {
  await expect.poll(() => page.evaluate(picturesToCome)).toEqual([]);
  return page.evaluate(async () => {
    const entries: PerformanceEntryList = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // What the last picture moved is noted with the frame that shows it.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    entries.push(...observer.takeRecords());
    return entries.reduce((all, entry) => all + (entry as PerformanceEntry & { value: number }).value, 0);
  });
}

/** Runs in the page. */
function picturesToCome(): string[] {
  const isInWindow = ({ top, bottom, left, right }: DOMRect) =>
    bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return [...document.images]
    .filter((image) => image.checkVisibility() && isInWindow(image.getBoundingClientRect()))
    .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
    .map(({ src }) => src);
}

/**
 * Opens a page whose pictures come only after everything else was drawn, as on a slow connection, goes down to its end,
 * and tells how much moved on the way.
 */
export async function layoutShiftOnTheWay(page: Page, path: string): Promise<number> {
  const painted = Promise.withResolvers<void>();
  const isPicture = ({ pathname }: URL) => /\/(image|preview|template)$|\/pictures\/[^/]+$|^\/styles\//.test(pathname);
  let held = 0;
  await page.route(isPicture, async (route) => {
    held += 1;
    await painted.promise;
    await route.fallback();
  });
  await page.goto(path, { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  painted.resolve();
  for (let isAtEnd = false; !isAtEnd;) {
    await expect.poll(() => page.evaluate(picturesToCome), { message: path }).toEqual([]);
    isAtEnd = await page.evaluate(() => {
      const before = scrollY;
      scrollBy({ top: innerHeight, behavior: "instant" });
      return scrollY === before;
    });
  }
  // Pages without pictures are looked at, too; but where one is shown, it must have come late.
  if (await page.locator("main img").count()) expect(held, path).toBeGreaterThan(0);
  const moved = await layoutShift(page);
  await page.unroute(isPicture);
  return moved;
}
