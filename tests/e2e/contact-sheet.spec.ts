import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { dailyPhotos } from "../fixtures/daily-photos";
import { groups } from "../fixtures/faces";
import { hostile } from "../fixtures/hostile";
import { MadeSheet, madePhoto, madePhotos } from "./made-sheet";
import { addPhotos, expect, expectAccessible, PASSWORD, signUp, somebody, test } from "./studio";

test.describe.configure({ mode: "serial" });
// A page that is no photo, a session that ended, and a connection that was cut.
test.use({ allowedErrors: [/status of (4(01|15|22)|503)|ERR_INTERNET_DISCONNECTED/] });

const person = somebody();

/** Signs in without the form, and waits until the sheet is alive. */
async function open(page: Page): Promise<void> {
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const form = { csrfToken, email: person.email, password: PASSWORD, json: true };
  await page.request.post("/api/auth/callback/credentials", { data: form });
  const alive = page.waitForResponse((response) => new URL(response.url()).pathname === "/api/photos");
  await page.goto("/photos");
  await alive;
}

const frames = (page: Page) => page.getByRole("button", { name: /^Frame \d+, / });
const meter = (page: Page) => page.getByRole("meter").first();
const picker = (page: Page) => page.locator('input[type="file"][multiple]').first();
const small = (shade: string) =>
  sharp({ create: { width: 300, height: 400, channels: 3, background: shade } })
    .jpeg()
    .toBuffer();
async function choose(page: Page, ...names: string[]): Promise<void> {
  const files = names.map(async (name, i) => ({ name, mimeType: "image/jpeg", buffer: await small(`#${i + 3}45`) }));
  await picker(page).setInputFiles(await Promise.all(files));
}

test("what cannot be used is marked in words, and the sheet keeps its order through a reload", async ({ page }) => {
  await signUp(page, person);
  const [first, second] = await dailyPhotos();
  if (!first || !second) throw new Error("Two photos are needed.");
  const group = { name: "party.jpg", buffer: readFileSync(groups[0]?.[0] ?? "") };
  await addPhotos(page, [group, { name: "a.jpg", buffer: first }, { name: "b.jpg", buffer: second }], 2);
  await expect(page.getByRole("button", { name: "Frame 1, cannot be used" })).toBeVisible();
  await page.reload();
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "2");
  const marked = page.getByRole("button", { name: "Frame 1, cannot be used" });
  await marked.click();
  await expect(page.getByText(/leave it out/i).first()).toBeVisible();
  await expectAccessible(page);

  // A removed photo makes way for the same one at once, and still comes back.
  await page.getByRole("button", { name: /^Frame 2, usable, \d+ of 100/ }).click();
  await page.getByRole("button", { name: "Remove, 2" }).click();
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "1");
  await addPhotos(page, [{ name: "again.jpg", buffer: first }], 2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(frames(page)).toHaveCount(4);
  await expect(page.getByRole("button", { name: "Frame 4, cannot be used" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Frame 2, usable/ })).toBeVisible();
});

test("a web page that calls itself a photo is refused in words", async ({ page }) => {
  await open(page);
  const files = [{ name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from(await hostile.webPage()) }];
  await picker(page).setInputFiles(files);
  await expect(page.getByText("This one was not taken.")).toBeVisible();
});

test("a large photo is made smaller before it leaves the browser", async ({ page }) => {
  const sheet = await MadeSheet.before(page);
  await open(page);
  const large = await sharp(await small("#a86"))
    .resize(3000)
    .jpeg({ quality: 95 })
    .toBuffer();
  await picker(page).setInputFiles([{ name: "large.jpg", mimeType: "image/jpeg", buffer: large }]);
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "1");
  const [sent] = [...sheet.bodies.values()];
  expect(await sharp(sent).metadata()).toMatchObject({ width: 1536, height: 2048, format: "jpeg" });
});

test("several are removed together by keyboard alone, all unusable at once, and one undo brings them back", async ({
  page,
}) => {
  const bad = [madePhoto(undefined, "several_faces"), madePhoto(undefined, "several_faces")];
  const sheet = await MadeSheet.before(page, [...madePhotos(3), ...bad]);
  await open(page);
  await expect(frames(page)).toHaveCount(5);
  await page.getByRole("button", { name: "Remove all 2" }).click();
  await expect(frames(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(frames(page)).toHaveCount(5);
  await page.getByRole("button", { name: "Remove several" }).focus();
  await page.keyboard.press("Enter");
  await frames(page).first().focus();
  await page.keyboard.press("Space");
  await expect(frames(page).first()).toHaveAttribute("aria-pressed", "true");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove 1" }).press("Enter");
  await expect(frames(page)).toHaveCount(4);
  await expect(frames(page).first()).toBeFocused();
  await choose(page, "new.jpg");
  await expect(frames(page)).toHaveCount(5);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(frames(page)).toHaveCount(6);
  expect(sheet.asked.filter((ask) => ask.startsWith("DELETE"))).toEqual([]);
});

test("photos wait while there is no connection, go on by themselves, and survive a reload without a question", async ({
  page,
  context,
}) => {
  const sheet = await MadeSheet.before(page);
  await open(page);
  await context.setOffline(true);
  await choose(page, "a.jpg", "b.jpg");
  await expect(page.getByText("No connection. The upload waits, and goes on by itself.")).toBeVisible();
  await expect(page.getByRole("button", { name: /waits for the connection/ })).toHaveCount(2);
  await expectAccessible(page);
  expect(sheet.asked).toEqual([]);
  await context.setOffline(false);
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "2");

  sheet.onPut = () => new Promise(() => undefined);
  const questions: string[] = [];
  page.on("dialog", (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await choose(page, "c.jpg");
  await expect.poll(() => sheet.asked.length).toBe(3);
  sheet.onPut = null;
  await page.reload();
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "3");
  expect(sheet.asked[3]).toBe(sheet.asked[2]);
  expect(questions).toEqual([]);
});

test("leaving asks only when photos would be lost", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("No storage here", "SecurityError");
    };
  });
  const sheet = await MadeSheet.before(page);
  await open(page);
  sheet.onPut = () => new Promise(() => undefined);
  await choose(page, "a.jpg");
  await expect.poll(() => sheet.asked.length).toBe(1);
  const asked = page.waitForEvent("dialog");
  const leaving = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await leaving;
});

test("a session that ends midway: photos and removals go on after signing in again", async ({ page }) => {
  const gone = madePhoto();
  const sheet = await MadeSheet.before(page, [gone, ...madePhotos(1)]);
  await open(page);
  const refuse = { status: 401, json: { code: "unauthenticated", reason: "unauthenticated", message: "Sign in." } };
  sheet.onPut = (route) => route.fulfill(refuse);
  sheet.onDelete = (route) => route.fulfill(refuse);
  await frames(page).first().click();
  await page.getByRole("button", { name: "Remove, 1" }).click();
  await page.context().clearCookies({ name: /session/ });
  await choose(page, "a.jpg");
  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toBeVisible();
  sheet.onPut = null;
  sheet.onDelete = null;
  // What is typed before the form is alive is lost.
  await expect(async () => {
    await page.getByLabel("E-mail").fill(person.email);
    await password.fill(PASSWORD);
    await password.press("Enter");
    await expect(page).toHaveURL(/\/photos$/, { timeout: 5_000 });
  }).toPass();
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "2");
  await expect.poll(() => sheet.photos.map(({ id }) => id)).not.toContain(gone.id);
});

test("a folder may be dropped anywhere: photos are taken by name, and one sentence says what was left", async ({
  page,
}, testInfo) => {
  const sheet = await MadeSheet.before(page);
  await open(page);
  const folder = testInfo.outputPath("holiday");
  mkdirSync(`${folder}/beach`, { recursive: true });
  for (const name of ["IMG_10.jpg", "IMG_9.jpg", "beach/IMG_1.jpg"])
    writeFileSync(`${folder}/${name}`, await small("#678"));
  for (const name of [".DS_Store", "plan.txt", "beach/notes.md"]) writeFileSync(`${folder}/${name}`, "x");
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  await browser.send("Input.dispatchDragEvent", { type: "dragEnter", x: 30, y: 30, data });
  await expect(page.getByText("Let go, and they are on the sheet.")).toBeVisible();
  await browser.send("Input.dispatchDragEvent", { type: "dragOver", x: 30, y: 30, data });
  await browser.send("Input.dispatchDragEvent", { type: "drop", x: 30, y: 30, data });
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "3");
  await expect(page.getByText("Let go, and they are on the sheet.")).toBeHidden();
  await expect(page.getByText("2 files, “notes.md” first, are no photos and were left.")).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(sheet.asked).toHaveLength(3);
});

test("the same file is taken once, a pasted picture is taken, and of too many the first", async ({ page }) => {
  const sheet = await MadeSheet.before(page, madePhotos(17));
  await open(page);
  await choose(page, "one.jpg");
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "18");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(["picture"], "image.png", { type: "image/png" }));
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
  });
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "19");
  await choose(page, "two.jpg", "three.jpg", "four.jpg");
  await expect(page.getByText(/The first one was taken; what was left begins with “three.jpg”/)).toBeVisible();
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "20");
  expect(sheet.asked).toHaveLength(3);
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
  await open(page);
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
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "2");
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
  await open(page);
  await page.getByRole("button", { name: "Use the camera" }).first().click();
  const shutter = page.getByRole("button", { name: "Take the photo" });
  await expect(shutter).toBeEnabled();
  await expect
    .poll(() => page.locator("video").evaluate((video: HTMLVideoElement) => video.videoWidth))
    .toBeGreaterThan(0);
  expect(await page.locator("video").evaluate((video) => getComputedStyle(video).scale)).toBe("-1 1");
  await shutter.click();
  await page.getByRole("button", { name: "Put 1 shot on the sheet" }).click();
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "1");
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
  await open(page);
  await page.getByRole("button", { name: "Use the camera" }).first().click();
  await expect(page.getByText("The camera is not allowed here.")).toBeVisible();
  await expectAccessible(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose photos instead" }).click();
  await (await chooser).setFiles([{ name: "a.jpg", mimeType: "image/jpeg", buffer: await small("#567") }]);
  await expect(meter(page)).toHaveAttribute("aria-valuenow", "1");
});

test("an empty sheet shows what works; a full set its score, and two tabs order one model", async ({
  page,
  context,
}) => {
  const sheet = await MadeSheet.before(page);
  await open(page);
  await expect(page.getByRole("heading", { name: "These work" })).toBeVisible();
  await expectAccessible(page);

  sheet.photos = madePhotos(9);
  const orders: string[] = [];
  const other = await context.newPage();
  const second = await MadeSheet.before(other, sheet.photos);
  second.lacks = sheet.lacks;
  for (const tab of [page, other]) {
    await tab.route("**/api/models", (route) => {
      orders.push((route.request().postDataJSON() as { id: string }).id);
      return route.fulfill({ status: 503, json: { code: "unavailable", reason: "unavailable", message: "Later." } });
    });
    await tab.goto("/photos");
    await expect(tab.getByRole("region", { name: "Score of the set" })).toContainText("82");
    await tab
      .getByRole("button", { name: /^Develop 9/ })
      .locator("visible=true")
      .first()
      .click();
    const dialog = tab.getByRole("alertdialog");
    await dialog.getByRole("button", { name: "Develop" }).click();
    await expect(dialog.getByText("Tick the sentence above first.")).toBeVisible();
    await dialog.getByText("The face in these photos is mine").click();
    await expectAccessible(tab);
    await dialog.getByRole("button", { name: "Develop" }).click();
    await expect(dialog.getByText("Later.")).toBeVisible();
  }
  expect(orders).toHaveLength(2);
  expect(orders[0]).toBe(orders[1]);
});
