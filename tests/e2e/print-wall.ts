import type { Browser, Locator, Page } from "@playwright/test";
import { MadeStudio, madePrints } from "./made-prints";
import { expect, signUp, somebody } from "./studio";

/** How many prints hang, unless it is said. */
export const COUNT = 24;

export const prints = (page: Page) => page.getByRole("list", { name: "Prints" }).getByRole("img");
export const print = (page: Page, at: number) => page.locator(".wall button.print").nth(at);
export const lightbox = (page: Page) => page.getByRole("dialog", { name: /^Print \d+ of/ });
export const dot = (within: Page | Locator) => within.getByRole("button", { name: /^Favourite: / }).first();

/** One person, who looks at walls that are made up, so no engine is needed and a state is there at once. */
export class WallVisitor {
  #cookies: Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>> = [];

  async signUp(browser: Browser): Promise<void> {
    const context = await browser.newContext({ locale: "en-US" });
    await signUp(await context.newPage(), somebody());
    this.#cookies = await context.cookies();
    await context.close();
  }

  /** The page with this many prints on its wall. */
  async openWall(page: Page, count = COUNT): Promise<MadeStudio> {
    await page.context().addCookies(this.#cookies);
    const studio = new MadeStudio();
    studio.prints = { portraits: madePrints(count), tasks: [] };
    await studio.serve(page);
    await page.goto("/portraits");
    await expect(prints(page)).toHaveCount(count);
    return studio;
  }
}
