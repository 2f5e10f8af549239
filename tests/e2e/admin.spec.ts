import { readFileSync } from "node:fs";
import { SERVER_LOG } from "./address";
import { expect, expectAccessible, signUp, somebody, test } from "./studio";
import { ALL_LOOKS, expectWithinReach } from "./within-reach";

test.use({ allowedErrors: [/status of 404/] });

test("the link in the log makes the first administrator, whose arrangement the gallery obeys", async ({
  page,
  browser,
}, { project }) => {
  test.skip(project.name !== "desktop", "The link works once; the desktop takes it.");
  const link = /http:\S+\/set-up\/[\w-]+/.exec(readFileSync(SERVER_LOG, "utf8"))?.[0] ?? "";
  const admin = somebody("Ada");
  await page.goto(new URL(link).pathname);
  await expectAccessible(page);
  await page.getByLabel("Name").fill(admin.name);
  await page.getByLabel("E-mail").fill(admin.email);
  await page.getByLabel("Password", { exact: true }).fill(admin.password);
  await page.getByRole("button", { name: "Take the key" }).click();
  await expect(page).toHaveURL(/\/admin\/styles$/);
  await expectAccessible(page);
  await expectWithinReach(page, "the range", ALL_LOOKS);

  const names = () => page.getByRole("heading", { level: 2 }).allInnerTexts();
  const before = await names();
  expect(before.length).toBeGreaterThanOrEqual(8);
  await expect(page.locator('img[src*="/styles/"]').first()).toBeVisible();

  const visitor = await browser.newPage();
  await signUp(visitor, somebody());
  await visitor.goto("/styles");
  const shown = await visitor.getByRole("checkbox").count();
  await page.getByRole("button", { name: "Hidden" }).first().click();
  await expect(page.getByText(/is hidden from the gallery/).first()).toBeVisible();
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.getByRole("checkbox")).toHaveCount(shown - 1, { timeout: 2000 });
  }).toPass();
  // The other journeys of this run find every style where it was.
  await page.getByRole("button", { name: "Published" }).first().click();
  await expect(async () => {
    await visitor.reload();
    await expect(visitor.getByRole("checkbox")).toHaveCount(shown, { timeout: 2000 });
  }).toPass();

  await page.goto("/admin");
  await expect(page).toHaveURL(/\/admin\/styles$/);
  await page.getByRole("link", { name: "Provider" }).click();
  await expect(page.getByText("Open.")).toBeVisible();
  await expectAccessible(page);
  await expectWithinReach(page, "the provider", ALL_LOOKS);

  const shut = {
    ...((await (await page.request.get("/api/admin/provider")).json()) as object),
    closed: { at: "2026-11-22T12:00:00.000Z", reason: "B403OD: User Arrears", requestId: null },
  };
  await page.route("**/api/admin/provider", (route) => route.fulfill({ json: shut }));
  await page.route("**/api/admin/provider/open", (route) => route.fulfill({ json: shut }));
  await page.clock.install();
  await page.reload();
  await page.clock.fastForward("00:16");
  await expect(page.getByText("B403OD: User Arrears")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ask again now" }).click();
  await expect(page.getByText("Asked just now. The answer is the same.").first()).toBeVisible();
  await page.unrouteAll();

  await page.context().addCookies([{ name: "locale", value: "zh", url: page.url() }]);
  await page.reload();
  await expect(page.getByRole("heading", { name: "服务方" })).toBeVisible();
  await expectAccessible(page);

  expect((await visitor.goto("/admin/provider"))?.status()).toBe(404);
  expect((await visitor.goto("/admin/styles"))?.status()).toBe(404);
  await visitor.close();
  expect((await page.goto(new URL(link).pathname))?.status()).toBe(404);
});
