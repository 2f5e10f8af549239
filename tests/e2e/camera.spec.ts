import sharp from "sharp";
import { expectUsable, openSheet, small } from "./at-the-sheet";
import { MadeSheet } from "./made-sheet";
import { newcomer } from "./people";
import { expect, expectAccessible, type somebody, test } from "./studio";

let person: ReturnType<typeof somebody>;

test.beforeAll(async ({ request }) => {
  person = await newcomer(request);
});

test("the camera takes several shots with a pose for each, and lets go of the lens when it is left", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    const tracks: MediaStreamTrack[] = [];
    Object.assign(window, { tracks });
    devices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
  const sheet = await MadeSheet.before(page);
  sheet.lacks = [{ code: "from_right", words: { en: "Add one from the right.", zh: "加一张从右边拍的。" } }];
  await openSheet(page, person);
  const opener = page.getByRole("button", { name: "Use the camera" }).first();
  await opener.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Camera" });
  const shutter = dialog.getByRole("button", { name: "Take the photo" });
  await expect(shutter).toBeFocused();
  await expect(dialog.getByText("Turn your head a little to your left.")).toBeVisible();
  await expectAccessible(page);
  for (const shot of [1, 2, 3]) {
    await page.keyboard.press("Space");
    await expect(dialog.getByRole("button", { name: `Look at shot ${shot}` })).toBeVisible();
  }
  await expect(dialog.getByText(/^3 shots taken/)).toBeVisible();
  await dialog.getByRole("button", { name: "Look at shot 2" }).press("Enter");
  await dialog.getByRole("button", { name: "Discard" }).press("Enter");
  await page.keyboard.press("Escape");
  await expect(dialog.getByText("2 shots are not on the sheet yet.")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Put 2 shots on the sheet" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await expectUsable(page, 2);
  const states = () =>
    page.evaluate(() =>
      (window as Window & { tracks?: MediaStreamTrack[] }).tracks?.map(({ readyState }) => readyState),
    );
  expect(new Set(await states())).toEqual(new Set(["ended"]));
});

test("the viewfinder is a mirror and the photo is not", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = document.createElement("canvas");
      canvas.width = 600;
      canvas.height = 800;
      const draw = () => {
        const context = canvas.getContext("2d");
        if (!context) return;
        context.fillStyle = "#c00";
        context.fillRect(0, 0, 300, 800);
        context.fillStyle = "#00c";
        context.fillRect(300, 0, 300, 800);
        requestAnimationFrame(draw);
      };
      draw();
      return canvas.captureStream();
    };
  });
  const sheet = await MadeSheet.before(page);
  await openSheet(page, person);
  await page.getByRole("button", { name: "Use the camera" }).first().click();
  const shutter = page.getByRole("button", { name: "Take the photo" });
  await expect(shutter).toBeEnabled();
  await expect
    .poll(() => page.locator("video").evaluate((video: HTMLVideoElement) => video.videoWidth))
    .toBeGreaterThan(0);
  expect(await page.locator("video").evaluate((video) => getComputedStyle(video).scale)).toBe("-1 1");
  await shutter.click();
  await page.getByRole("button", { name: "Put 1 shot on the sheet" }).click();
  await expectUsable(page, 1);
  const [sent] = [...sheet.bodies.values()];
  const { data, info } = await sharp(sent).raw().toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(150);
  expect(data[(info.width - 1) * info.channels]).toBeLessThan(60);
});

test("where the camera is refused, words say so and lead to the picker", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("No", "NotAllowedError"));
  });
  await MadeSheet.before(page);
  await openSheet(page, person);
  await page.getByRole("button", { name: "Use the camera" }).first().click();
  await expect(page.getByText("The camera is not allowed here.")).toBeVisible();
  await expectAccessible(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose photos instead" }).click();
  await (await chooser).setFiles([{ name: "a.jpg", mimeType: "image/jpeg", buffer: await small("#567") }]);
  await expectUsable(page, 1);
});
