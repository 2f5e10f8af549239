import { choose, expectUsable, frames, openSheet, toSheet } from "./at-the-sheet";
import { MadeSheet, madePhoto, madePhotos } from "./made-sheet";
import { comeIn, fillCard, newcomer } from "./people";
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
  await expect(page.getByText("No connection. It goes on by itself.")).toBeVisible();
  await expect(page.getByRole("button", { name: /waits for the connection/ })).toHaveCount(2);
  await expectAccessible(page);
  expect(sheet.asked).toEqual([]);
  const top = () =>
    frames(page)
      .first()
      .evaluate((frame) => frame.getBoundingClientRect().top);
  const topWithout = await top();
  await context.setOffline(false);
  await expectUsable(page, 2);
  expect(await top()).toBe(topWithout);

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

test("of two tabs one sends, each photo once, and neither sends what the other cancels", async ({ page, context }) => {
  const sheet = await MadeSheet.before(context);
  const hold = Promise.withResolvers<void>();
  sheet.held = hold.promise;
  await openSheet(page, person);
  await choose(page, "a.jpg", "b.jpg", "c.jpg", "d.jpg");
  await expect.poll(() => sheet.sent).toHaveLength(3);
  const other = await context.newPage();
  await toSheet(other);
  await expect(frames(other)).toHaveCount(4);
  await choose(other, "e.jpg");
  await expect(frames(page)).toHaveCount(5);
  await frames(other).nth(3).click();
  await other.getByRole("button", { name: "Remove, 4" }).click();
  await expect(frames(page)).toHaveCount(4);
  hold.resolve();
  for (const tab of [page, other]) {
    await expectUsable(tab, 4);
    await expect(frames(tab)).toHaveCount(4);
  }
  expect(sheet.sent).toHaveLength(4);
  expect(new Set(sheet.sent)).toEqual(new Set(sheet.photos.map(({ id }) => id)));
});

test("when the tab that sends is closed half-way, the other sends the rest, and nothing that was cancelled", async ({
  page: other,
  context,
}) => {
  const sheet = await MadeSheet.before(context);
  const first = await context.newPage();
  const hold = Promise.withResolvers<void>();
  await openSheet(first, person);
  await choose(first, "a.jpg");
  await expectUsable(first, 1);
  sheet.onPut = () => hold.promise;
  // Alone, because those that travel together arrive in any order.
  await choose(first, "b.jpg");
  await expect.poll(() => sheet.sent).toHaveLength(2);
  const cancelled = sheet.sent[1];
  await choose(first, "c.jpg", "d.jpg", "e.jpg");
  await expect.poll(() => sheet.sent).toHaveLength(4);
  await toSheet(other);
  await expect(frames(other)).toHaveCount(5);
  await frames(first).nth(1).click();
  await first.getByRole("button", { name: "Remove, 2" }).click();
  await expect(frames(other)).toHaveCount(4);
  await expect.poll(() => sheet.sent).toHaveLength(5);
  const half = sheet.sent.slice(2);
  sheet.onPut = null;
  await first.close();
  hold.resolve();
  await expectUsable(other, 4);
  expect(sheet.sent.slice(5).toSorted()).toEqual(half.toSorted());
  expect(sheet.sent.filter((id) => id === cancelled)).toHaveLength(1);
  expect(sheet.photos.map(({ id }) => id)).not.toContain(cancelled);
});

test("another person who comes in where a session ended neither sees nor sends what the first one left", async ({
  page,
  request,
}) => {
  const ada = await newcomer(request, "周安 Ann Zhou");
  const sheet = await MadeSheet.before(page);
  await openSheet(page, person);
  sheet.onPut = (route) => route.fulfill({ status: 401, json: { code: "unauthenticated", message: "Sign in." } });
  await page.context().clearCookies({ name: /session/ });
  await choose(page, "a.jpg");
  await expect(page.getByRole("alertdialog", { name: "Your session has ended." })).toBeVisible();
  sheet.onPut = null;
  // The page begins anew for her; files chosen before it is alive would be heard by nobody.
  const alive = page
    .waitForEvent("framenavigated")
    .then(() => page.waitForResponse((response) => new URL(response.url()).pathname === "/api/photos"));
  await fillCard(page, ada);
  await alive;
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "These work" })).toBeVisible();
  // One of hers goes up after whatever waited there.
  await choose(page, "b.jpg");
  await expectUsable(page, 1);
  await expect(frames(page)).toHaveCount(1);
  const [left, hers] = sheet.sent;
  expect(sheet.sent).toEqual([left, hers]);
  sheet.photos = [];
  await comeIn(page, person);
  await toSheet(page);
  await expectUsable(page, 1);
  expect(sheet.sent).toEqual([left, hers, left]);
});

test("signing out asks before it drops unsent photos; who stays keeps them, who leaves leaves none", async ({
  page,
}) => {
  const sheet = await MadeSheet.before(page);
  sheet.onPut = () => new Promise(() => undefined);
  await openSheet(page, person);
  await choose(page, "a.jpg", "b.jpg");
  await expect.poll(() => sheet.sent).toHaveLength(2);
  const question = page.getByRole("alertdialog", { name: "2 photos have not arrived yet." });
  const signOut = async () => {
    await page.goto("/account");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(question).toBeVisible();
  };
  await signOut();
  await expectAccessible(page);
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(question).toHaveCount(0);
  await toSheet(page);
  await expect(frames(page)).toHaveCount(2);
  await signOut();
  await question.getByRole("button", { name: "Sign out and drop them" }).click();
  await expect(page).toHaveURL(/\/$/);
  const sent = sheet.sent.length;
  await openSheet(page, person);
  await expect(page.getByRole("heading", { name: "These work" })).toBeVisible();
  await expect(frames(page)).toHaveCount(0);
  expect(sheet.sent).toHaveLength(sent);
});
