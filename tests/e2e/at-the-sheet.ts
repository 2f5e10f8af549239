import type { Page } from "@playwright/test";
import sharp from "sharp";
import { comeIn } from "./people";
import { expect } from "./studio";

/** Loads the sheet, and waits until it is alive. */
export async function toSheet(page: Page): Promise<void> {
  const alive = page.waitForResponse((response) => new URL(response.url()).pathname === "/api/photos");
  await page.goto("/photos");
  await alive;
}

/** Comes in without the form, and to the sheet. */
export async function openSheet(page: Page, person: Parameters<typeof comeIn>[1]): Promise<void> {
  await comeIn(page, person);
  await toSheet(page);
}

export const frames = (page: Page) => page.getByRole("button", { name: /^Frame \d+, / });
export const picker = (page: Page) => page.locator('input[type="file"][multiple]').first();
export const expectUsable = (page: Page, count: number) =>
  expect(page.getByRole("meter").first()).toHaveAttribute("aria-valuenow", String(count));

export const small = (shade: string) =>
  sharp({ create: { width: 300, height: 400, channels: 3, background: shade } })
    .jpeg()
    .toBuffer();

/** Puts small pictures of these names on the sheet. */
export async function choose(page: Page, ...names: string[]): Promise<void> {
  const files = names.map(async (name, i) => ({ name, mimeType: "image/jpeg", buffer: await small(`#${i + 3}45`) }));
  await picker(page).setInputFiles(await Promise.all(files));
}
