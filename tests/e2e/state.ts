import type { Page } from "@playwright/test";
import { expect } from "./studio";

type Language = "en" | "zh";

/** One look of a page: how it is come by, and what it must then show. */
export type State = {
  name: string;
  path: string;
  /** Seen without an account. */
  public?: boolean;
  /** It is broken on purpose, and the console says so. */
  broken?: boolean;
  /** No journey of its own looks at its accessibility. */
  axe?: boolean;
  /** Before the page is asked for. */
  arrange?: (page: Page) => Promise<unknown>;
  /** Once it is there. */
  act?: (page: Page, word: (en: string, zh: string) => string) => Promise<void>;
};

/** Opens it, and waits until it stands. */
export async function openState(page: Page, state: State, language: Language): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await state.arrange?.(page);
  await page.goto(state.path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  if (!state.act) return;
  // A page that is not alive yet does not hear what is pressed.
  await page.waitForLoadState("networkidle");
  await state.act(page, (en, zh) => (language === "en" ? en : zh));
}
