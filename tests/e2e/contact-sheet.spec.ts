import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import sharp from "sharp";
import { dailyPhotos } from "../fixtures/daily-photos";
import { groups } from "../fixtures/faces";
import { hostile } from "../fixtures/hostile";
import { choose, expectUsable, frames, openSheet, picker, small, toSheet } from "./at-the-sheet";
import { MadeSheet, madePhoto, madePhotos } from "./made-sheet";
import { addPhotos, expect, expectAccessible, signUp, somebody, test } from "./studio";

test.describe.configure({ mode: "serial" });
// A page that is no photo, and a service that has no time.
test.use({ allowedErrors: [/status of (4(15|22)|503)/] });

const person = somebody();

test("what cannot be used is marked in words, and the sheet keeps its order through a reload", async ({ page }) => {
  await signUp(page, person);
  const [first, second] = await dailyPhotos();
  if (!first || !second) throw new Error("Two photos are needed.");
  const group = { name: "party.jpg", buffer: readFileSync(groups[0]?.[0] ?? "") };
  await addPhotos(page, [group, { name: "a.jpg", buffer: first }, { name: "b.jpg", buffer: second }], 2);
  await expect(page.getByRole("button", { name: "Frame 1, cannot be used" })).toBeVisible();
  await page.reload();
  await expectUsable(page, 2);
  const marked = page.getByRole("button", { name: "Frame 1, cannot be used" });
  await marked.click();
  await expect(page.getByText(/leave it out/i).first()).toBeVisible();
  await expectAccessible(page);

  // What this page has not met before is found by the studio, and says what it is.
  await addPhotos(page, [{ name: "copy.jpg", buffer: second }], 2);
  await expect(page.getByText("You have this one already.")).toBeVisible();

  // A removed photo makes way for the same one at once, and still comes back.
  await page.getByRole("button", { name: /^Frame 2, usable, \d+ of 100/ }).click();
  await page.getByRole("button", { name: "Remove, 2" }).click();
  await expectUsable(page, 1);
  await addPhotos(page, [{ name: "again.jpg", buffer: first }], 2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(frames(page)).toHaveCount(5);
  await expect(page.getByRole("button", { name: "Frame 5, cannot be used" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Frame 2, usable/ })).toBeVisible();
});

test("a web page that calls itself a photo is refused in words", async ({ page }) => {
  await openSheet(page, person);
  const files = [{ name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from(await hostile.webPage()) }];
  await picker(page).setInputFiles(files);
  await expect(page.getByText("This one was not taken.")).toBeVisible();
});

test("a large photo is made smaller before it leaves the browser", async ({ page }) => {
  const sheet = await MadeSheet.before(page);
  await openSheet(page, person);
  const large = await sharp(await small("#a86"))
    .resize(3000)
    .jpeg({ quality: 95 })
    .toBuffer();
  await picker(page).setInputFiles([{ name: "large.jpg", mimeType: "image/jpeg", buffer: large }]);
  await expectUsable(page, 1);
  const [sent] = [...sheet.bodies.values()];
  expect(await sharp(sent).metadata()).toMatchObject({ width: 1536, height: 2048, format: "jpeg" });
});

test("several are removed together by keyboard alone, all unusable at once, and one undo brings them back", async ({
  page,
}) => {
  const bad = [madePhoto(undefined, "several_faces"), madePhoto(undefined, "several_faces")];
  const sheet = await MadeSheet.before(page, [...madePhotos(3), ...bad]);
  await openSheet(page, person);
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

test("undo waits for whoever is about to press it, and no other tab deletes the photo meanwhile", async ({
  page,
  context,
}) => {
  const sheet = await MadeSheet.before(context, madePhotos(3));
  await page.clock.install();
  await openSheet(page, person);
  const deleted = () => sheet.asked.filter((ask) => ask.startsWith("DELETE"));
  const undo = page.getByRole("button", { name: "Undo" });
  const remove = async () => {
    await frames(page).first().click();
    await page.getByRole("button", { name: "Remove, 1" }).press("Enter");
    await expect(undo).toBeVisible();
  };
  await remove();
  await undo.focus();
  await page.clock.runFor(180_000);
  const other = await context.newPage();
  await toSheet(other);
  await expect(frames(other)).toHaveCount(3);
  await expect(undo).toBeFocused();
  expect(deleted()).toEqual([]);
  await undo.press("Enter");
  await expect(frames(page)).toHaveCount(3);
  await expect.poll(() => sheet.asked.at(-1)).toBe("PATCH false 1");
  await other.close();

  await remove();
  await undo.hover();
  await page.clock.runFor(60_000);
  expect(deleted()).toEqual([]);
  await page.mouse.move(0, 0);
  await page.clock.runFor(7_000);
  expect(deleted()).toEqual([]);
  await page.clock.runFor(2_000);
  await expect(undo).toBeHidden();
  await expect.poll(deleted).toEqual(["DELETE 1"]);
});

test("a folder may be dropped anywhere: photos are taken by name, and one sentence says what was left", async ({
  page,
}, testInfo) => {
  const sheet = await MadeSheet.before(page);
  await openSheet(page, person);
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
  await expectUsable(page, 3);
  await expect(page.getByText("Let go, and they are on the sheet.")).toBeHidden();
  await expect(page.getByText("2 files, “notes.md” first, are no photos and were left.")).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(sheet.asked).toHaveLength(3);
});

test("the same file is taken once, a pasted picture is taken, and of too many the first", async ({ page }) => {
  const sheet = await MadeSheet.before(page, madePhotos(17));
  await openSheet(page, person);
  await choose(page, "one.jpg");
  await expectUsable(page, 18);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(["picture"], "image.png", { type: "image/png" }));
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
  });
  await expectUsable(page, 19);
  await choose(page, "two.jpg", "three.jpg", "four.jpg");
  await expect(page.getByText(/The first one was taken; what was left begins with “three.jpg”/)).toBeVisible();
  await expectUsable(page, 20);
  expect(sheet.asked).toHaveLength(3);
});

test("an empty sheet shows what works; a full set its score, and two tabs order one model", async ({
  page,
  context,
}) => {
  const sheet = await MadeSheet.before(page);
  await openSheet(page, person);
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
