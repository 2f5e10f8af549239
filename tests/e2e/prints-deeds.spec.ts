import type { Locator, Page } from "@playwright/test";
import { closeQuestion, fileEvents, pickFiles, pickNoFiles, slowZip } from "./picked-file";
import { COUNT, dot, lightbox, print, prints, WallVisitor } from "./print-wall";
import { expect, expectAccessible, test } from "./studio";

test.use({ serviceWorkers: "block", allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });

const wan = new WallVisitor();
test.beforeAll(({ browser }) => wan.signUp(browser));

/** Whether the browser would ask if the page were closed now. */
const asksBeforeLeaving = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

/** The question stands above, and both answers to it in one row, on the narrowest phone too. */
async function expectSideBySide(links: Locator) {
  const page = links.page();
  const size = page.viewportSize();
  for (const width of [size?.width ?? 320, 360, 320]) {
    await page.setViewportSize({ width, height: size?.height ?? 640 });
    const [question, keep, end] = await Promise.all(
      ["Whoever has it will see nothing more.", "Keep it", "End it now"].map((words) =>
        links.getByText(words).boundingBox(),
      ),
    );
    if (!question || !keep || !end) throw new Error("All three are shown.");
    expect(keep.y, `${width}`).toBeGreaterThanOrEqual(question.y + question.height);
    expect(end.y, `${width}`).toBe(keep.y);
    expect(end.x, `${width}`).toBeGreaterThan(keep.x + keep.width);
  }
  if (size) await page.setViewportSize(size);
}

test("a favourite is marked at once, the last of two quick presses holds, and a mark that got lost is taken back", async ({
  page,
}) => {
  const studio = await wan.openWall(page);
  await dot(page).click();
  await expect(dot(page)).toHaveAttribute("aria-pressed", "true");
  await dot(page).dblclick();
  await expect.poll(() => studio.calls.length).toBe(3);
  await expect(dot(page)).toHaveAttribute("aria-pressed", "true");
  expect(studio.prints.portraits.filter(({ favourite }) => favourite)).toHaveLength(1);
  await page
    .getByRole("group", { name: "What is shown" })
    .getByRole("button", { name: /^Favourites/ })
    .click();
  await expect(prints(page)).toHaveCount(1);
  studio.isBroken = true;
  await dot(page).click();
  await expect(page.getByText("The mark did not arrive.").first()).toBeVisible();
  await expect(prints(page)).toHaveCount(1);
});

test("several are chosen by hand and with Shift, marked together, and let go with Esc", async ({ page }) => {
  const studio = await wan.openWall(page);
  await page.getByRole("button", { name: "Choose several" }).click();
  await print(page, 1).click();
  await print(page, 4).focus();
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByText("4 chosen")).toBeVisible();
  await print(page, 2).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("3 chosen")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Favourite", exact: true }).click();
  await expect.poll(() => studio.prints.portraits.filter(({ favourite }) => favourite).length).toBe(3);
  expect(studio.calls).toEqual(["favourite 3"]);
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByText("24 chosen")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("24 chosen")).toHaveCount(0);
});

test("what is chosen comes as one file, and a download can be stopped", async ({ page }) => {
  await pickNoFiles(page);
  await wan.openWall(page);
  const asked: string[][] = [];
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/api/portraits/zip", async (route) => {
    asked.push((route.request().postDataJSON() as { portraitIds: string[] }).portraitIds);
    if (asked.length > 1) await held;
    await route
      .fulfill({
        body: Buffer.from("PK"),
        headers: {
          "Content-Type": "application/zip",
          "Content-Length": "2",
          "Content-Disposition": 'attachment; filename="prints.zip"',
        },
      })
      .catch(() => undefined);
  });
  await page.getByRole("button", { name: "Choose several" }).click();
  await print(page, 0).click();
  await print(page, 1).click();
  const arrives = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download", exact: true }).click();
  expect((await arrives).suggestedFilename()).toBe("prints.zip");
  expect(asked[0]).toHaveLength(2);

  await page.getByRole("button", { name: "Download all" }).click();
  await expect(page.getByRole("progressbar", { name: "Packing 24 prints" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  answer();
  await expect(page.getByText("The download broke off.")).toHaveCount(0);
});

test("a download is written into the chosen file as it comes, and goes on while other pages are looked at", async ({
  page,
}) => {
  await pickFiles(page);
  const zip = await slowZip(page, 1000);
  await wan.openWall(page);
  const bar = page.getByRole("progressbar", { name: "Packing 24 prints" });
  await page.getByRole("button", { name: "Download all" }).click();
  await expect(bar).toBeVisible();
  await zip.send(250);
  await expect(bar).toHaveAttribute("aria-valuenow", "25");
  expect(await fileEvents(page)).toEqual(["ask portraits.zip", "write 250"]);

  // On phones the bar lies over the tabs.
  await page.getByRole("link", { name: "Account" }).locator("visible=true").first().click();
  await expect(page).toHaveURL(/\/account/);
  await expect(bar).toHaveCount(0);
  expect(await asksBeforeLeaving(page)).toBe(true);
  await zip.send(250);
  await expect.poll(() => fileEvents(page)).toContainEqual("write 250");
  await page.goBack();
  await expect(bar).toHaveAttribute("aria-valuenow", "50");
  await zip.send(500);
  await zip.end();
  await expect(bar).toHaveCount(0);
  expect((await fileEvents(page)).slice(1)).toEqual(["write 250", "write 250", "write 500", "close"]);
  expect(await asksBeforeLeaving(page)).toBe(false);
});

test("a download that is stopped leaves no file, and a question that is closed begins none", async ({ page }) => {
  await pickFiles(page);
  const zip = await slowZip(page, 1000);
  await wan.openWall(page);
  await page.getByRole("button", { name: "Download all" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await zip.send(100);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  const stopped = ["ask portraits.zip", "write 100", "abort", "remove"];
  await expect.poll(() => fileEvents(page)).toEqual(stopped);
  await closeQuestion(page);
  await page.getByRole("button", { name: "Download all" }).click();
  await page.getByRole("button", { name: "Choose several" }).click();
  await expect(page.getByText("Tap the prints you want.")).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(page.getByText("could not be written")).toHaveCount(0);
  expect(await fileEvents(page)).toEqual(stopped);
});

test("prints that are deleted go at once and come back by one word", async ({ page }) => {
  const studio = await wan.openWall(page);
  const first = (await prints(page).first().getAttribute("alt")) ?? "";
  await print(page, 0).click();
  await lightbox(page).getByRole("button", { name: "Delete" }).click();
  await expect(prints(page)).toHaveCount(COUNT - 1);
  await expect.poll(() => studio.calls).toEqual(["delete 1"]);
  await expect(print(page, 0)).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(prints(page)).toHaveCount(COUNT);
  await expect(prints(page).first()).toHaveAttribute("alt", first);
  studio.isBroken = true;
  await page.getByRole("button", { name: "Choose several" }).click();
  await print(page, 0).click();
  await print(page, 1).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("2 prints could not be deleted.").first()).toBeVisible();
  await expect(prints(page)).toHaveCount(COUNT);
  await expect(page.getByText("deleted in the last hour")).toHaveCount(0);
});

test("when the offer to undo is gone, what was deleted in the last hour is restored from the page", async ({
  page,
}) => {
  await wan.openWall(page);
  await page.getByRole("button", { name: "Choose several" }).click();
  await print(page, 0).click();
  await print(page, 5).click();
  await page.getByRole("button", { name: "Delete" }).click();
  const line = page.getByText("2 prints were deleted in the last hour.");
  await expect(line).toBeVisible();
  await page.reload();
  await expect(prints(page)).toHaveCount(COUNT - 2);
  await expect(line).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Restore" }).click();
  await expect(prints(page)).toHaveCount(COUNT);
  await expect(page.getByText("2 prints hang again.").first()).toBeVisible();
  await expect(line).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Choose several" })).toBeFocused();
});

test("a link is made once, listed and ended", async ({ page }) => {
  const studio = await wan.openWall(page);
  await print(page, 0).click();
  await lightbox(page).getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this print" });
  await dialog.getByRole("button", { name: "One day" }).click();
  await dialog.getByRole("checkbox", { name: "Say that it is from me" }).check({ force: true });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Make a link" }).dblclick();
  await expect(dialog.getByRole("textbox", { name: "Link" })).toHaveValue(/^https:\/\/studio\.example\/s\//);
  expect(studio.shares).toHaveLength(1);
  await page.keyboard.press("Escape");
  await expect(lightbox(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Links" }).click();
  const links = page.getByRole("dialog", { name: "Your links" });
  await expect(links.getByText("One link works.")).toBeVisible();
  await expect(links.getByText("One print, with your name, until")).toBeVisible();
  await expectAccessible(page);
  await links.getByRole("button", { name: /^End it:/ }).click();
  await expect(links.getByRole("button", { name: "Keep it" })).toBeFocused();
  await expectSideBySide(links);
  await page.keyboard.press("Enter");
  await expect(links.getByRole("button", { name: /^End it:/ })).toBeFocused();
  expect(studio.shares).toHaveLength(1);
  await links.getByRole("button", { name: /^End it:/ }).click();
  await links.getByRole("button", { name: "End it now" }).click();
  await expect(links.getByText("No link works at the moment.")).toBeVisible();
  expect(studio.shares).toHaveLength(0);
});

test("where a device takes pictures, the prints themselves can be sent, and are fetched when that is wanted", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const sent: string[] = [];
    Object.assign(window, { sent });
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files }: { files: File[] }) => Promise.resolve(void sent.push(...files.map(({ name }) => name))),
    });
  });
  const sent = () => page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  let originals = 0;
  page.on("request", (request) => (originals += request.url().includes("download=1") ? 1 : 0));
  await wan.openWall(page);
  await print(page, 0).click();
  await lightbox(page).getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Send the picture" }).click();
  await expect.poll(sent).toEqual(["print-1.jpg"]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(originals).toBe(1);

  await page.getByRole("button", { name: "Choose several" }).click();
  for (const at of [1, 2, 3]) await print(page, at).click();
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share 3 prints" });
  await expect(dialog.getByRole("button", { name: "Send 3 pictures" })).toBeVisible();
  await expectAccessible(page);
  expect(originals).toBe(1);
  await dialog.getByRole("button", { name: "Send 3 pictures" }).focus();
  await expect.poll(() => originals).toBe(4);
  await page.keyboard.press("Enter");
  await expect.poll(sent).toEqual(["print-1.jpg", "print-1.jpg", "print-2.jpg", "print-3.jpg"]);
  expect(originals).toBe(4);
});
