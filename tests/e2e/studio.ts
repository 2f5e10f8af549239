import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

type Person = { name: string; email: string; password: string };

export const PASSWORD = "a short sentence is good";

let people = 0;

/** Somebody new, so that tests do not meet in one account. */
export function somebody(name = "林晚 Lin Wan"): Person {
  people += 1;
  return { name, email: `person-${Date.now()}-${people}@example.com`, password: PASSWORD };
}

/** A page whose console must stay free of errors; `allowedErrors` names those that a test provokes. */
export const test = base.extend<{ allowedErrors: RegExp[] }>({
  allowedErrors: [[], { option: true }],
  page: async ({ page, allowedErrors }, run) => {
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    await run(page);
    expect(errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error)))).toEqual([]);
  },
});

export async function signUp(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Name").fill(person.name);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  // The sheet asks for itself as soon as it is alive; files chosen before that would be heard by nobody.
  const alive = page.waitForResponse((response) => new URL(response.url()).pathname === "/api/photos");
  await page.getByRole("button", { name: "Open the studio" }).click();
  await expect(page).toHaveURL(/\/photos$/);
  await alive;
}

/** Drops photos on the sheet, and waits until each has been looked at. */
export async function addPhotos(page: Page, photos: { name: string; buffer: Buffer }[], usable: number): Promise<void> {
  const files = photos.map((photo) => ({ ...photo, mimeType: "image/jpeg" }));
  await page.locator('input[type="file"][multiple]').setInputFiles(files);
  await expect(page.getByRole("meter").first()).toHaveAttribute("aria-valuenow", String(usable), { timeout: 120_000 });
}

/** Of WCAG 2.2, and asleep where nobody asks for it: whatever is pressed measures 24 px, or has as much room. */
const TOO = { "target-size": { enabled: true } };

/** No violation in either light. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const theme of ["daylight", "darkroom"]) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    const { violations } = await new AxeBuilder({ page }).options({ rules: TOO }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${theme}: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
    expect(found).toEqual([]);
  }
  await page.evaluate(() => delete document.documentElement.dataset.theme);
}

export { expect };
