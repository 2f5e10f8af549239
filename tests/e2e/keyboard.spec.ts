import type { Page } from "@playwright/test";
import { dailyPhotos } from "../fixtures/daily-photos";
import { expectFocusSeen, tabTo } from "./by-keys";
import { MadeStudio, madePrints } from "./made-prints";
import { expect, somebody, test } from "./studio";

// A phone has no keyboard. The prints are made up: how they come about shows nothing of the way to them.
test.skip(({ isMobile }) => isMobile, "a phone has no keyboard");
test.use({ serviceWorkers: "block" });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).locator("visible=true").first();

test("from the card to the prints and out of the door, with the keyboard alone and never out of sight", async ({
  page,
}) => {
  // An error in the console fails the test.
  await page.addInitScript(() =>
    addEventListener("pointerdown", () => console.error("Somebody used a pointer."), { capture: true }),
  );
  const studio = new MadeStudio();
  studio.prints = { portraits: madePrints(6), tasks: [] };

  await signUp(page);
  await bringPhotos(page);
  await lookAtAFrame(page);
  await develop(page);
  await studio.serve(page);
  await orderTwoStyles(page);
  expect(studio.calls).toEqual(["POST order"]);
  await lookAtPrints(page);
  await signOut(page);
});

async function signUp(page: Page) {
  const { name, email, password } = somebody();
  await page.goto("/sign-up");
  await tabTo(page, page.getByLabel("Name"));
  await page.keyboard.type(name);
  await tabTo(page, page.getByLabel("E-mail"));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel("Password", { exact: true }));
  await page.keyboard.type(password);
  const alive = page.waitForResponse((response) => new URL(response.url()).pathname === "/api/photos");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/photos$/);
  await alive;
}

async function bringPhotos(page: Page) {
  const photos = (await dailyPhotos()).slice(0, 8);
  await tabTo(page, button(page, "Add photos"));
  const opened = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (
    await opened
  ).setFiles(photos.map((buffer, day) => ({ name: `day-${day}.jpg`, mimeType: "image/jpeg", buffer })));
  // The button that was pressed is gone; what it brought has the focus.
  await expect(button(page, /^Frame 1, /)).toBeFocused();
  await expectFocusSeen(page);
  const meter = page.getByRole("meter").first();
  await expect(meter).toHaveAttribute("aria-valuenow", "8", { timeout: 120_000 });
}

async function lookAtAFrame(page: Page) {
  const frame = button(page, /^Frame 2, /);
  await tabTo(page, frame);
  await page.keyboard.press("Enter");
  await expect(frame).toHaveAttribute("aria-expanded", "true");
  await tabTo(page, button(page, "Leave out, 2"));
  await page.keyboard.press("Escape");
  await expect(frame).toHaveAttribute("aria-expanded", "false");
  await expect(frame).toBeFocused();
  await expectFocusSeen(page);
}

async function develop(page: Page) {
  const opener = button(page, /^Develop 8 frames/);
  const dialog = page.getByRole("alertdialog");
  await tabTo(page, opener);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expectFocusSeen(page);
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("checkbox"));
  await page.keyboard.press("Space");
  await tabTo(page, dialog.getByRole("button", { name: "Develop" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/models\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const onward = page.getByRole("link", { name: "Choose a style" });
  await expect(onward).toBeVisible({ timeout: 180_000 });
  await tabTo(page, onward);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/styles/);
}

async function orderTwoStyles(page: Page) {
  const tiles = page.getByRole("list", { name: "Styles" }).getByRole("checkbox");
  await expect(tiles.first()).toBeAttached();
  await tabTo(page, tiles.first());
  await page.keyboard.press("Space");
  await tabTo(page, tiles.nth(1));
  await page.keyboard.press("Space");
  await expect(page.getByText("2 styles, 8 portraits")).toBeVisible();
  await tabTo(page, button(page, "Make portraits"), "Tab", 120);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/portraits$/);
}

async function lookAtPrints(page: Page) {
  const lightbox = page.getByRole("dialog", { name: /^Print \d+ of/ });
  const first = page.locator(".wall button.print").first();
  await tabTo(page, first);
  await page.keyboard.press("Enter");
  await expectFocusSeen(page);
  for (const [key, position] of [
    ["ArrowRight", 2],
    ["ArrowLeft", 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(lightbox).toHaveAccessibleName(new RegExp(`^Print ${position} of 6`));
    await expectFocusSeen(page);
  }
  const favourite = lightbox.getByRole("button", { name: /^Favourite: / });
  await tabTo(page, favourite);
  await page.keyboard.press("Space");
  await expect(favourite).toHaveAttribute("aria-pressed", "true");
  await tabTo(page, lightbox.getByRole("button", { name: "Compare" }));
  await page.keyboard.press("Enter");
  const seam = lightbox.getByRole("slider");
  await tabTo(page, seam);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(seam).toHaveAttribute("aria-valuenow", "46");
  await page.keyboard.press("Escape");
  await expect(lightbox).toHaveCount(0);
  await expect(first).toBeFocused();
  await expectFocusSeen(page);
}

async function signOut(page: Page) {
  await tabTo(page, page.getByRole("link", { name: "Account" }).locator("visible=true").first(), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/account$/);
  await tabTo(page, button(page, "Sign out"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  await tabTo(page, page.getByRole("link", { name: "Sign in" }).locator("visible=true").first());
}
