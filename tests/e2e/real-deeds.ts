import type { Page } from "@playwright/test";
import sharp from "sharp";
import { readZip } from "../support/read-zip";
import { fileBytes, fileEvents, pickFiles } from "./picked-file";
import { dot, lightbox, print } from "./print-wall";
import { expect } from "./studio";

/**
 * What can be done with prints, on a wall of four that were really made: a mark that stays, a deletion that is undone, one
 * that is restored later, and all of them as one file. The page is loaded anew meanwhile.
 */
export async function expectDeeds(page: Page): Promise<void> {
  const prints = page.locator(".wall button.print");
  const isMarked = async () => (await dot(page).getAttribute("aria-pressed")) === "true";
  const takeDown = async () => {
    await print(page, 0).click();
    await lightbox(page).getByRole("button", { name: "Delete" }).click();
    await expect(prints).toHaveCount(3);
  };
  await pickFiles(page);
  await dot(page).click();
  await expect.poll(isMarked).toBe(true);
  await takeDown();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(prints).toHaveCount(4);
  await takeDown();
  await page.reload();
  await expect(prints).toHaveCount(3);
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(prints).toHaveCount(4);
  expect(await isMarked()).toBe(true);

  await page.getByRole("button", { name: "Download all" }).click();
  await expect.poll(async () => (await fileEvents(page)).at(-1)).toBe("close");
  const files = readZip(await fileBytes(page));
  expect(files).toHaveLength(4);
  for (const { name, bytes } of files) {
    expect(name).toMatch(/ 0[1-4]\.jpg$/);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 1024, height: 1365 });
  }
}
