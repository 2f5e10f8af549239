import { dailyPhotos } from "../fixtures/daily-photos";
import { expect, expectAccessible, PASSWORD, signUp, somebody, test } from "./studio";

test("a person signs out and in again; a wrong password and an unknown address sound the same", async ({ page }) => {
  const person = somebody();
  await signUp(page, person);
  await page.goto("/account");
  await expect(page.getByText(person.email)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).not.toHaveURL(/account/);

  const sentences: string[] = [];
  for (const email of [person.email, "nobody@example.com"]) {
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not the right one");
    await page.getByRole("button", { name: "Sign in" }).click();
    const refusal = page.getByText("do not belong together");
    await expect(refusal).toBeVisible();
    sentences.push(await refusal.innerText());
  }
  expect(sentences[0]).toBe(sentences[1]);
  await expectAccessible(page);

  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/photos$/);
});
// The browser itself notes the 401 of a refused sign-in.
test.use({ allowedErrors: [/status of 401.*callback\/credentials/] });

test("a page asked for before signing in is there afterwards", async ({ page }) => {
  const person = somebody();
  await signUp(page, person);
  // Away from the studio first: its page would notice by itself that the session is gone.
  await page.goto("about:blank");
  await page.context().clearCookies();
  await page.goto("/styles");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2Fstyles/);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/styles$/);
});

test.describe("a session that ends while its page is open", () => {
  test.use({ allowedErrors: [/status of 401/] });
  test("is begun again on the page, and the photo that met the closed door goes by itself", async ({ page }) => {
    const person = somebody();
    await signUp(page, person);
    await page.waitForLoadState("networkidle");
    await page.context().clearCookies();
    const photo = { name: "day.jpg", mimeType: "image/jpeg", buffer: (await dailyPhotos())[0] ?? Buffer.alloc(0) };
    await page.locator('input[type="file"][multiple]').setInputFiles([photo]);
    await expect(page.getByRole("alertdialog", { name: "Your session has ended." })).toBeVisible();
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/photos$/);
    await expect(page.getByRole("meter").first()).toHaveAttribute("aria-valuenow", "1", { timeout: 60_000 });
  });
});

test("mistakes on the sitter's card are said beside the field, and nothing typed is lost", async ({ page }) => {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill("林晚");
  await page.getByLabel("E-mail").fill("lin.wan@example");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Open the studio" }).click();
  await expect(page.getByText("This address is not complete.")).toBeVisible();
  await expect(page.getByText("Too short.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toBeFocused();
  await expect(page.getByLabel("Name")).toHaveValue("林晚");
  await expectAccessible(page);
});

test("the language follows the browser, and can be switched and stays", async ({ browser }) => {
  const chinese = await browser.newContext({ locale: "zh-CN" });
  const page = await chinese.newPage();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page
    .getByRole("button", { name: "English" })
    .or(page.getByRole("link", { name: "English" }))
    .first()
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await chinese.close();
});

test.describe("an address that is nobody's", () => {
  test.use({ allowedErrors: [/status of 404/] });
  test("has a page of its own, in words, with a way back", async ({ page }) => {
    expect((await page.goto("/no/such/page"))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    await expectAccessible(page);
  });
});

test("how it works and privacy can be read", async ({ page }) => {
  for (const path of ["/how-it-works", "/privacy"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
