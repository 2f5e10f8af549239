import { expectUsable, frames, openSheet, toSheet } from "./at-the-sheet";
import { MadeSheet, madePhoto, madePhotos } from "./made-sheet";
import { newcomer } from "./people";
import { expect, expectAccessible, test } from "./studio";

/* The sheet between two rolls: what is said of the one before, and what goes with the order. */

const ROLL = { taskId: crypto.randomUUID(), modelId: crypto.randomUUID(), number: 1, tell: false, ended: null };

test("while an earlier roll is in the darkroom the sheet leads there, and no frame moves for it", async ({ page }) => {
  await MadeSheet.before(page, madePhotos(2));
  await page.route(`**/api/tasks/${ROLL.taskId}`, (route) => route.fulfill({ json: { state: "running" } }));
  await openSheet(page, await newcomer(page.request));
  await expectUsable(page, 2);
  const top = () =>
    frames(page)
      .first()
      .evaluate((frame) => frame.getBoundingClientRect().top);
  const topWithout = await top();
  const link = page.getByRole("link", { name: "Roll 1 is in the darkroom." });
  await expect(link).toBeHidden();
  const { userId } = (await (await page.request.get("/api/accounts")).json()) as { userId: string };
  const watch = (owner: string) =>
    page.evaluate((roll) => localStorage.setItem("watched-rolls", JSON.stringify([roll])), { ...ROLL, owner });
  await watch("another");
  await toSheet(page);
  await expect(link).toBeHidden();
  await watch(userId);
  await toSheet(page);
  await expect(link).toHaveAttribute("href", `/models/${ROLL.modelId}`);
  expect(await top()).toBe(topWithout);
  await expectAccessible(page);
});

test("before the consent it is said which photos stay on the sheet, and which are deleted", async ({ page }) => {
  const aside = { ...madePhoto(), standing: "set_aside" as const };
  await MadeSheet.before(page, [...madePhotos(8), madePhoto(undefined, "no_face"), aside]);
  await openSheet(page, await newcomer(page.request));
  await page
    .getByRole("button", { name: /^Develop 8/ })
    .locator("visible=true")
    .first()
    .click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByText("One frame cannot be used, and is deleted as you develop.")).toBeVisible();
  await expect(dialog.getByText("The frame you left out stays on the sheet.")).toBeVisible();
  await expectAccessible(page);
});
