import { readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import sharp from "sharp";
import { dailyPhotos } from "../fixtures/daily-photos";
import { sharedPhotos } from "../fixtures/faces";
import { layoutShift } from "./layout-shift";
import { expectDeeds } from "./real-deeds";
import { addPhotos, expect, expectAccessible, signUp, somebody, test } from "./studio";

type Person = { who: string; photos: () => Promise<Buffer[]> };

const filmed: Person = { who: "a man filmed on one day", photos: async () => (await dailyPhotos()).slice(0, 8) };

// Photos of many years and sizes; the folder lies beside the project only where it is developed.
const shared = sharedPhotos("sitter");
const grown: Person = {
  who: "a woman photographed over years",
  photos: async () => shared.map((file) => readFileSync(file)),
};

for (const { who, photos: photosOf } of shared.length > 0 ? [filmed, grown] : [filmed])
  test(`${who}: sign up, bring eight photos, get a model, pick a style, receive four portraits`, async ({
    page,
    browser,
  }) => {
    await page.goto("/");
    await expectAccessible(page);
    await signUp(page, somebody());
    await expectAccessible(page);

    const photos = (await photosOf()).map((buffer, day) => ({ name: `day-${day}.jpg`, buffer }));
    await addPhotos(page, photos, 8);
    await expectAccessible(page);

    await page
      .getByRole("button", { name: /^Develop/ })
      .locator("visible=true")
      .first()
      .click();
    const dialog = page.getByRole("alertdialog");
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByText("The face in these photos is mine").click();
    await expect(dialog.getByRole("checkbox")).toBeChecked();
    await dialog.getByRole("button", { name: "Develop" }).dblclick();

    await expect(page).toHaveURL(/\/models\/[0-9a-f-]{36}$/);
    await page.goBack();
    await expect(page.getByText("Roll 2.")).toBeVisible();
    await page.goForward();
    await expectAccessible(page);
    await page.goto("/models");
    await expectAccessible(page);
    await page.goBack();
    await expect(page.getByRole("link", { name: "Choose a style" })).toBeVisible({ timeout: 120_000 });
    await expectAccessible(page);
    await page.getByRole("link", { name: "Choose a style" }).click();

    await expect(page.getByRole("checkbox").first()).toBeAttached();
    expect(await page.getByRole("checkbox").count()).toBeGreaterThanOrEqual(8);
    await expectAccessible(page);
    await expect(page.locator('img[src^="/api/styles/"]').first()).toHaveCSS("opacity", "1", { timeout: 60_000 });
    await expect(page.getByText(/^Shown on you, from roll \d+\./)).toBeVisible({ timeout: 60_000 });
    await page.getByRole("checkbox").first().check({ force: true });
    await page.getByRole("checkbox", { name: "Retouch lightly" }).uncheck({ force: true });
    await expectAccessible(page);
    const ordered = page.waitForRequest((request) => request.method() === "POST" && /portraits$/.test(request.url()));
    await page.getByRole("button", { name: "Make portraits" }).dblclick();
    expect((await ordered).postDataJSON()).toMatchObject({ retouch: false });

    await expect(page).toHaveURL(/\/portraits/);
    const prints = page.getByRole("img", { name: /^Portrait, / });
    await expect(prints).toHaveCount(4, { timeout: 120_000 });
    await expectAccessible(page);

    await prints.first().click();
    const lightbox = page.getByRole("dialog");
    await expect(lightbox).toBeVisible();
    await expectAccessible(page);
    const arrives = page.waitForEvent("download");
    await lightbox.getByRole("link", { name: "Download" }).click();
    const file = await (await arrives).path();
    expect(await sharp(file).metadata()).toMatchObject({ format: "jpeg", width: 1024, height: 1365 });

    await lightbox.getByRole("button", { name: "Share" }).click();
    const sharing = page.getByRole("dialog", { name: "Share this print" });
    await sharing.getByText("Say that it is from me").click();
    await sharing.getByRole("button", { name: "Make a link" }).click();
    const link = await sharing.getByRole("textbox", { name: "Link" }).inputValue();
    await expectShown(browser, link);

    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Links" }).click();
    await page.getByRole("button", { name: /^End it:/ }).click();
    await page.getByRole("button", { name: "End it now" }).click();
    await expect(page.getByText("No link works at the moment.")).toBeVisible();
    const ended = await page.request.get(link);
    expect(ended.status()).toBe(404);
    expect(await ended.text()).toContain("This link leads nowhere.");
    await page.keyboard.press("Escape");

    await page.reload();
    await expect(prints).toHaveCount(4);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
    await expectDeeds(page);
  });

/** A stranger without an account or scripts sees the print, and nothing of its owner's but her name. */
async function expectShown(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext({ locale: "en-US", javaScriptEnabled: false });
  const page = await context.newPage();
  const answer = await page.goto(link);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { name: "Prints from 林晚 Lin Wan" })).toBeVisible();
  const picture = page.getByRole("img", { name: /^Portrait, / });
  await expect(picture).toHaveCount(1);
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  expect(await page.content()).not.toMatch(/@example\.com|likeness|modelId|api\/portraits/);
  await page.getByRole("link", { name: /^Open large/ }).click();
  expect((await page.request.get(page.url())).headers()["content-type"]).toMatch(/^image\//);
  await context.close();
}
