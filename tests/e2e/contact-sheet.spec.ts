import { readFileSync } from "node:fs";
import type { Request } from "@playwright/test";
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

test("a photo is left out and taken back in, and one that is removed makes way for the next at once", async ({
  page,
}) => {
  await signUp(page, somebody());
  const [first, second] = await dailyPhotos();
  if (!first || !second) throw new Error("Two photos are needed.");
  await addPhotos(
    page,
    [first, second].map((buffer, i) => ({ name: `${i}.jpg`, buffer })),
    2,
  );
  const meter = page.getByRole("meter").first();

  await page.getByRole("button", { name: /^Frame 1, / }).click();
  await page.getByRole("button", { name: "Leave out, 1" }).click();
  await expect(meter).toHaveAttribute("aria-valuenow", "1");
  await expect(page.getByRole("button", { name: "Frame 1, left out" })).toBeVisible();
  await page.getByRole("button", { name: "Keep it after all, 1" }).click();
  await expect(meter).toHaveAttribute("aria-valuenow", "2");

  const wire: string[] = [];
  const note = (request: Request, what: string) => {
    if (/DELETE|PUT/.test(request.method())) wire.push(`${request.method()} ${what}`);
  };
  page.on("request", (request) => note(request, "asked"));
  page.on("response", (response) => note(response.request(), "answered"));
  await page.getByRole("button", { name: "Remove, 1" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await addPhotos(page, [{ name: "again.jpg", buffer: first }], 2);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  expect(wire).toEqual(["DELETE asked", "DELETE answered", "PUT asked", "PUT answered"]);
  await page.reload();
  await expect(page.getByRole("button", { name: /^Frame \d+, / })).toHaveCount(2);
  await expect(page.getByRole("button", { name: /cannot be used/ })).toHaveCount(0);
});

test("a large photo is made smaller before it leaves the browser", async ({ page }) => {
  // What the page hands to the network: the server scales too, so what it stores would prove nothing.
  await page.addInitScript(() => {
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (body) {
      if (body instanceof Blob) Object.assign(window, { sentPhoto: body });
      send.call(this, body);
    };
  });
  await signUp(page, somebody());
  const [photo] = await dailyPhotos();
  if (!photo) throw new Error("A photo is needed.");
  const large = await sharp(photo).resize(4000).jpeg({ quality: 95 }).toBuffer();
  await addPhotos(page, [{ name: "large.jpg", buffer: large }], 1);

  const sent = await page.evaluate(async () => {
    const { sentPhoto } = window as Window & { sentPhoto?: Blob };
    if (!sentPhoto) return null;
    const { width, height } = await createImageBitmap(sentPhoto);
    return { longestSide: Math.max(width, height), type: sentPhoto.type, size: sentPhoto.size };
  });
  expect(sent).toMatchObject({ longestSide: 2048, type: "image/jpeg" });
  expect(sent?.size).toBeLessThan(large.length / 2);
});
