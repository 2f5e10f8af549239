import type { Page } from "@playwright/test";
import { comeIn, fillCard, newcomer } from "./people";
import { expect, expectAccessible, type somebody, test } from "./studio";

let person: ReturnType<typeof somebody>;

test.beforeAll(async ({ request }) => {
  person = await newcomer(request);
});

/** Asks for a key when the session has ended already. */
async function askTooLate(page: Page, keyName: string): Promise<void> {
  await page.goto("/account");
  await page.getByLabel("What the key is for").fill(keyName);
  await page.context().clearCookies({ name: /session/ });
  await page.getByRole("button", { name: "Make a key" }).click();
}

test.describe("a session that ends midway", () => {
  test.use({ allowedErrors: [/status of 401/] });

  test("is begun again on the page, and what was asked for is done", async ({ page }) => {
    await comeIn(page, person);
    await askTooLate(page, "For the shop window");
    await expect(page.getByRole("alertdialog", { name: "Your session has ended." })).toBeVisible();
    await expectAccessible(page);
    await fillCard(page, person);
    await expect(page.getByText("Copy it now.")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "For the shop window" })).toHaveCount(1);
    await expect(page.getByRole("alertdialog")).toHaveCount(0);
  });

  test("may be left at the door, and leads back", async ({ page }) => {
    await comeIn(page, person);
    await askTooLate(page, "Never made");
    await page.getByRole("button", { name: "Leave the page" }).click();
    await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Faccount$/);
    await fillCard(page, person);
    await expect(page).toHaveURL(/\/account$/);
  });

  test("begun by another person, it loads the page anew as hers, and does nothing of what the first one asked", async ({
    page,
    request,
  }) => {
    const ada = await newcomer(request, "周安 Ann Zhou");
    await comeIn(page, person);
    await askTooLate(page, "Never made for another");
    await expect(page.getByRole("alertdialog", { name: "Your session has ended." })).toBeVisible();
    const anew = page.waitForEvent("load");
    await fillCard(page, ada);
    await anew;
    await expect(page.getByRole("heading", { level: 1, name: ada.name })).toBeVisible();
    await expect(page.getByRole("alertdialog")).toHaveCount(0);
    await expect(page.getByLabel("What the key is for")).toHaveValue("");
    await page.reload();
    expect(await page.content()).toContain(ada.email);
    for (const hers of [person.email, person.name, "Never made for another"])
      expect(await page.content()).not.toContain(hers);
  });
});

test("a tab of one person's is loaded anew as another's when that one signs in by a second tab", async ({
  page,
  context,
  request,
}) => {
  const ada = await newcomer(request, "周安 Ann Zhou");
  await comeIn(page, person);
  await page.goto("/account");
  await expect(page.getByText(person.email)).toBeVisible();
  await context.clearCookies({ name: /session/ });
  const second = await context.newPage();
  await second.goto("/sign-in?callbackUrl=%2Fstyles");
  await fillCard(second, ada);
  await expect(second).toHaveURL(/\/styles$/);
  await expect(page.getByRole("heading", { level: 1, name: ada.name })).toBeVisible();
  await expect(page.getByText(person.email)).toHaveCount(0);
});

test("whoever is in already goes straight on from the door, and by another tab, too", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto("/sign-up");
  await page.goto("/sign-in?callbackUrl=%2Fstyles");
  await fillCard(page, person);
  await expect(page).toHaveURL(/\/styles$/);
  await expect(other).toHaveURL(/\/photos$/);
  await page.goto("/sign-in?callbackUrl=%2Fmodels");
  await expect(page).toHaveURL(/\/models$/);
});

test("what was signed out of in one tab is gone from the other, and does not come back by Back", async ({
  page,
  context,
}) => {
  await comeIn(page, person);
  await page.goto("/photos");
  const other = await context.newPage();
  await other.goto("/portraits");
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(other).toHaveURL(/\/sign-in/);
  for (const room of ["account", "photos"]) {
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(new RegExp(`/sign-in\\?callbackUrl=%2F${room}$`));
    await expect(page.getByRole("heading", { name: "Come in" })).toBeVisible();
  }
});
