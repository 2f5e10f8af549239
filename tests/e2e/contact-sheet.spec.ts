import { readFileSync } from "node:fs";
import sharp from "sharp";
import { dailyPhotos } from "../fixtures/daily-photos";
import { groups } from "../fixtures/faces";
import { hostile } from "../fixtures/hostile";
import { addPhotos, expect, expectAccessible, signUp, somebody, test } from "./studio";

test("what cannot be used is marked in words, the rest stays through a reload", async ({ page }) => {
  await signUp(page, somebody());
  const [first, second] = await dailyPhotos();
  if (!first || !second) throw new Error("Two photos are needed.");
  const group = { name: "party.jpg", buffer: readFileSync(groups[0]?.[0] ?? "") };
  await addPhotos(page, [{ name: "a.jpg", buffer: first }, group, { name: "b.jpg", buffer: second }], 2);

  const marked = page.getByRole("button", { name: /cannot be used/ });
  await expect(marked).toHaveCount(1);
  await marked.click();
  await expect(page.getByText(/leave it out/i).first()).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByRole("meter").first()).toHaveAttribute("aria-valuenow", "2");
  await expect(page.getByRole("button", { name: /cannot be used/ })).toHaveCount(1);

  await page.getByRole("button", { name: /cannot be used/ }).click();
  await page.getByRole("button", { name: "Remove" }).first().click();
  await expect(page.getByRole("button", { name: /cannot be used/ })).toHaveCount(0);
});

test("a web page that calls itself a photo is refused in words, and can be removed", async ({ page }) => {
  await signUp(page, somebody());
  const files = [{ name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from(await hostile.webPage()) }];
  await page.locator('input[type="file"][multiple]').setInputFiles(files);
  await expect(page.getByText(/not a photo|not a picture|cannot be read/i).first()).toBeVisible();
});
test.use({ allowedErrors: [/status of 4(15|22)/] });

test("a large photo is made smaller before it leaves the browser", async ({ page }) => {
  await signUp(page, somebody());
  const [photo] = await dailyPhotos();
  const large = await sharp(photo).resize(4000).jpeg({ quality: 95 }).toBuffer();
  const sent = page.waitForRequest((request) => request.method() === "PUT" && request.url().includes("/api/photos/"));
  await page
    .locator('input[type="file"][multiple]')
    .setInputFiles([{ name: "large.jpg", mimeType: "image/jpeg", buffer: large }]);
  const body = (await sent).postDataBuffer();
  if (body) expect(await sharp(body).metadata()).toMatchObject({ width: 2048 });
  await expect(page.getByRole("meter").first()).toHaveAttribute("aria-valuenow", "1");
  const { photos } = (await (await page.request.get("/api/photos")).json()) as { photos: { width: number }[] };
  expect(photos[0]?.width).toBe(2048);
});
