import type { Browser, BrowserContextOptions } from "playwright";
import { answer } from "./answer";
import type { Screen } from "./plan";

type Cookies = Awaited<ReturnType<Awaited<ReturnType<Browser["newContext"]>>["cookies"]>>;

/** Opens a page as a person's own, and takes what is seen of it once its type and pictures are there. @returns PNG. */
export async function take(browser: Browser, baseURL: string, cookies: Cookies, screen: Screen): Promise<Buffer> {
  const still: BrowserContextOptions = { reducedMotion: "reduce", serviceWorkers: "block" };
  const context = await browser.newContext({ ...screen.on, ...still, baseURL });
  // The landing page is seen by who is not here yet.
  if (screen.path !== "/") await context.addCookies(cookies);
  const page = await context.newPage();
  await answer(page);
  await page.goto(screen.path, { waitUntil: "networkidle" });
  await screen.before?.(page);
  await page.locator(screen.shows).locator("visible=true").first().waitFor();
  await page.waitForFunction(async () => {
    await document.fonts.ready;
    const seen = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
    return seen.every((image) => image.complete);
  });
  const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
  await context.close();
  return picture;
}
