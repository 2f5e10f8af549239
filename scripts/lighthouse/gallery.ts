import type { Browser, Page } from "playwright";
import { signUp, somebody } from "@/tests/e2e/studio";

/** `choose`, `film` … with the milliseconds from each touch or key to the next paint, the longest of its kind. */
export type Gallery = { styles: number; delays: Record<string, number>; shift: number };

declare global {
  interface Window {
    delays: number[];
    shift: number;
  }
}

/** As slow as the phone that Lighthouse plays. */
const SLOWDOWN = 4;

/**
 * The gallery under somebody's thumb on a slow phone: Event Timing's duration of each interaction, to the next paint and
 * rounded to 8 ms by the browser, and the layout shift that nobody's touch explains.
 */
export async function measureGallery(browser: Browser, url: string): Promise<Gallery> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 412, height: 823 }, locale: "en" });
  const page = await context.newPage();
  await signUp(page, somebody());
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto("/styles", { waitUntil: "networkidle" });
  const tiles = page.getByRole("list", { name: "Styles" }).locator("label");
  const styles = await tiles.count();
  const delays: Gallery["delays"] = {};
  for (const [name, interact] of Object.entries(interactions(page))) delays[name] = await delayOf(page, interact);
  const shift = await page.evaluate(() => window.shift);
  await context.close();
  return { styles, delays, shift };
}

const interactions = (page: Page): Record<string, () => Promise<void>> => {
  const tiles = page.getByRole("list", { name: "Styles" }).locator("label");
  const press = (name: RegExp) => page.getByRole("button", { name }).first().click();
  return {
    choose: () => tiles.first().click(),
    "choose another": () => tiles.nth(1).click(),
    "a family": () => press(/^Film/),
    "all families": () => press(/^All/),
    "a sex": () => press(/^Women/),
    anyone: () => press(/^Anyone/),
    search: () => page.getByRole("textbox", { name: /^Search/ }).pressSequentially("rem", { delay: 200 }),
  };
};

async function delayOf(page: Page, interact: () => Promise<void>): Promise<number> {
  await page.evaluate(() => (window.delays = []));
  await interact();
  // What was touched reports itself after the paint; what follows from it may paint later.
  await page.waitForTimeout(800);
  return page.evaluate(() => Math.max(0, ...window.delays));
}

function watch(): void {
  window.delays = [];
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[])
      if (entry.interactionId) window.delays.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}
