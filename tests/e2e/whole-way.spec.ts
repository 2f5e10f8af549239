import { readFileSync } from "node:fs";
import sharp from "sharp";
import { dailyPhotos } from "../fixtures/daily-photos";
import { sharedPhotos } from "../fixtures/faces";
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
  test(`${who}: sign up, bring eight photos, get a model, pick a style, receive four portraits`, async ({ page }) => {
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
    await expect(page.getByText(/^Shown on you, from roll \d+\.$/)).toBeVisible({ timeout: 60_000 });
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

    await page.keyboard.press("Escape");
    await page.reload();
    await expect(prints).toHaveCount(4);
  });
