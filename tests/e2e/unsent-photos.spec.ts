import { choose, expectUsable, frames, openSheet } from "./at-the-sheet";
import { MadeSheet, madePhoto, madePhotos } from "./made-sheet";
import { newcomer } from "./people";
import { expect, expectAccessible, PASSWORD, type somebody, test } from "./studio";

// A session that ended, and a connection that was cut.
test.use({ allowedErrors: [/status of 401|ERR_INTERNET_DISCONNECTED/] });

let person: ReturnType<typeof somebody>;

test.beforeAll(async ({ request }) => {
  person = await newcomer(request);
});

test("photos wait while there is no connection, go on by themselves, and survive a reload without a question", async ({
  page,
  context,
}) => {
  const sheet = await MadeSheet.before(page);
  await openSheet(page, person);
  await context.setOffline(true);
  await choose(page, "a.jpg", "b.jpg");
  await expect(page.getByText("No connection. The upload waits, and goes on by itself.")).toBeVisible();
  await expect(page.getByRole("button", { name: /waits for the connection/ })).toHaveCount(2);
  await expectAccessible(page);
  expect(sheet.asked).toEqual([]);
  await context.setOffline(false);
  await expectUsable(page, 2);

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
  await expectUsable(page, 3);
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
  await openSheet(page, person);
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
  await openSheet(page, person);
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
  await expectUsable(page, 2);
  await expect.poll(() => sheet.photos.map(({ id }) => id)).not.toContain(gone.id);
});
