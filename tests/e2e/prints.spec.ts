import type { Page } from "@playwright/test";
import { madePrints, madeWork } from "./made-prints";
import { layoutShift } from "./layout-shift";
import { COUNT, lightbox, print, prints, WallVisitor } from "./print-wall";
import { expect, expectAccessible, test } from "./studio";

test.use({ serviceWorkers: "block", allowedErrors: [/ERR_INTERNET_DISCONNECTED/] });

const wan = new WallVisitor();
test.beforeAll(({ browser }) => wan.signUp(browser));

/** What can be shown of the wall, in the order it is offered. */
const wordsOf = async (page: Page) => {
  const words = await page.getByRole("group", { name: "What is shown" }).getByRole("button").allInnerTexts();
  return words.map((word) => word.replace(/\s*\d+$/, "").trim());
};

test("prints hang by likeness; what is filtered stays through a reload and on the way back", async ({ page }) => {
  await wan.openWall(page);
  const likeness = async () => (await prints(page).first().getAttribute("alt")) ?? "";
  expect(await likeness()).toContain("likeness 97");
  expect(await wordsOf(page)).toEqual(["Everything", "Favourites", "Camellia", "Linen", "Rembrandt", "Silver, 1958"]);
  await page
    .getByRole("group", { name: "What is shown" })
    .getByRole("button", { name: /^Linen/ })
    .click();
  await expect(prints(page)).toHaveCount(COUNT / 4);
  await page.getByLabel("Order").selectOption("newest");
  const address = page.url();
  expect(address).toContain("show=");
  expect(address).toContain("order=newest");
  await page.reload();
  await expect(prints(page)).toHaveCount(COUNT / 4);
  await page.getByRole("link", { name: "Styles" }).locator("visible=true").first().click();
  await expect(page).toHaveURL(/\/styles/);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(prints(page)).toHaveCount(COUNT / 4);
  await expectAccessible(page);
});

test("a print is opened, gone through, enlarged and closed by the keyboard alone", async ({ page }) => {
  await wan.openWall(page);
  await print(page, 1).focus();
  await page.keyboard.press("Enter");
  await expect(lightbox(page)).toHaveAccessibleName("Print 2 of 24, Silver, 1958");
  for (const [key, position] of [
    ["ArrowRight", 3],
    ["End", COUNT],
    ["Home", 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog", { name: `Print ${position} of ${COUNT}` })).toBeVisible();
  }
  await expectAccessible(page);
  const shown = lightbox(page).locator(".yarl__slide_current img");
  const width = async () => (await shown.boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press("+");
  await expect.poll(width).toBeGreaterThan(1.5 * before);
  await page.keyboard.press("0");
  await expect.poll(width).toBeCloseTo(before, 0);
  // The focus stays inside, however far one tabs.
  for (let i = 0; i < 40; i += 1) await page.keyboard.press("Tab");
  expect(await lightbox(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(lightbox(page)).toHaveCount(0);
  await expect(print(page, 0)).toBeFocused();
});

test("a print is swiped to the next one, and enlarged by two taps", async ({ page }) => {
  await wan.openWall(page);
  await print(page, 0).click();
  const shown = lightbox(page).locator(".yarl__slide_current img");
  await expect(shown).toBeVisible();
  const box = await shown.boundingBox();
  if (!box) throw new Error("It is shown.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 0.6 * box.width, y, { steps: 6 });
  await page.mouse.up();
  await expect(lightbox(page)).toHaveAccessibleName(/^Print 2 of/);
  await expect.poll(async () => (await shown.boundingBox())?.x).toBeCloseTo(box.x, 0);
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await shown.boundingBox())?.width ?? 0).toBeGreaterThan(1.5 * box.width);
});

test("going back closes a print and stays on the wall; its address opens it again", async ({ page }) => {
  await wan.openWall(page);
  await print(page, 3).click();
  await expect(page).toHaveURL(/print=/);
  await expect(lightbox(page)).toBeVisible();
  const address = page.url();
  await page.keyboard.press("ArrowRight");
  await expect(lightbox(page)).toHaveAccessibleName(/^Print 5 of/);
  await page.goBack();
  await expect(lightbox(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/portraits$/);
  await page.goto(address);
  await expect(lightbox(page)).toHaveAccessibleName(/^Print 4 of/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/portraits$/);
  await expect(prints(page)).toHaveCount(COUNT);
});

test("a print is compared with its photo: the seam goes by 2 %, to both ends, and eyes lie on eyes", async ({
  page,
}) => {
  await wan.openWall(page);
  await print(page, 0).click();
  await lightbox(page).getByRole("button", { name: "Compare" }).click();
  const seam = lightbox(page).getByRole("slider");
  await seam.focus();
  for (const [key, at] of [
    ["ArrowRight", 52],
    ["ArrowLeft", 50],
    ["Home", 0],
    ["End", 100],
    ["ArrowLeft", 98],
  ] as const) {
    await page.keyboard.press(key);
    await expect(seam).toHaveAttribute("aria-valuenow", `${at}`);
  }
  await expect(lightbox(page)).toHaveAccessibleName(/^Print 1 of/);
  const [photo, portrait] = await Promise.all(
    [/^Your photo$/, /^Portrait/].map((name) => lightbox(page).getByRole("img", { name }).first().boundingBox()),
  );
  if (!photo || !portrait) throw new Error("Both are shown.");
  expect((photo.x + 0.4 * photo.width - portrait.x) / portrait.width).toBeCloseTo(0.38, 2);
  expect((photo.y + 0.4 * photo.width * (1600 / 1200) - portrait.y) / portrait.height).toBeCloseTo(0.42, 2);
  await expectAccessible(page);
});

test("prints dry one after the other and their pictures come late, and nothing moves until all is hung by likeness", async ({
  page,
}) => {
  const studio = await wan.openWall(page, 8);
  const [first, ...others] = madePrints(8).filter(({ taskId }) => taskId === madeWork(0, 6).id);
  const rest = madePrints(8).filter(({ taskId }) => taskId !== madeWork(0, 6).id);
  if (!first) throw new Error("One has dried.");
  studio.prints = { portraits: [first, ...rest], tasks: [madeWork(1, 6)] };
  await page.reload();
  const wet = page.getByRole("img", { name: /still being made/ });
  await expect(wet).toHaveCount(5);
  const before = await layoutShift(page);
  let come: () => void = () => undefined;
  studio.gate = new Promise<void>((resolve) => (come = resolve));
  const late = others.map((one) => ({ ...one, imageUrl: `${one.imageUrl}?late` }));
  studio.prints = { portraits: [first, ...late, ...rest], tasks: [madeWork(1 + others.length, 6)] };
  await expect(wet).toHaveCount(5 - others.length);
  come();
  expect((await layoutShift(page)) - before).toBeLessThanOrEqual(0.02);
  await expect(page.getByText("those being made in front")).toBeVisible();
  const filters = await wordsOf(page);

  // It has ended with fewer than were ordered: their places go, and no print takes another's by itself.
  const alts = async () =>
    (await Promise.all((await prints(page).all()).map((one) => one.getAttribute("alt")))).filter((alt) => alt !== null);
  const hung = await alts();
  studio.prints = { ...studio.prints, tasks: [] };
  await expect(page.getByText("8 prints, those just made in front.")).toBeVisible();
  expect(await alts()).toEqual(hung);
  await page.getByRole("button", { name: "Hang all by likeness" }).click();
  await expect(page.getByText("8 prints, closest likeness first.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose several" })).toBeFocused();
  const likeness = (await alts()).map((alt) => Number(alt.split(" ").pop()));
  expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
  expect(await wordsOf(page)).toEqual(filters);
});

test("a wall of 400 prints fetches what is near and no more, and is taken down by two requests", async ({ page }) => {
  const fetched = new Set<string>();
  page.on("request", (request) => {
    if (request.url().includes("/image")) fetched.add(new URL(request.url()).pathname);
  });
  const studio = await wan.openWall(page, 400);
  await expect(prints(page).first()).toBeVisible();
  await page.getByRole("button", { name: "Choose several" }).click();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByText("400 chosen")).toBeVisible();
  expect(fetched.size).toBeGreaterThan(3);
  expect(fetched.size).toBeLessThan(60);
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("400 prints deleted.").first()).toBeVisible();
  await expect.poll(() => studio.calls).toEqual(["delete 200", "delete 200"]);
});

test("a bare wall, one that stands still and one without a connection each say what to do", async ({ page }) => {
  const studio = await wan.openWall(page, 0);
  await expect(page.getByRole("heading", { name: "The wall is bare." })).toBeVisible();
  await expectAccessible(page);
  const failure = {
    title: { en: "The studio ran out of light.", zh: "灯灭了。" },
    remedy: { en: "Order it again.", zh: "再下一次单。" },
  };
  studio.prints = {
    portraits: madePrints(4),
    tasks: [
      { ...madeWork(1, 4), state: "partial" },
      { ...madeWork(0, 4), id: "failed", state: "failed", failure },
      { ...madeWork(0, 4), id: "unconfirmed", submission: "unconfirmed", standstill: "unconfirmed" },
    ],
  };
  await page.reload();
  await expect(page.getByText("3 portraits of Linen are missing.")).toBeVisible();
  await expect(page.getByText("The studio ran out of light. Order it again.")).toBeVisible();
  await expect(page.getByText("We could not confirm the order of Linen.")).toBeVisible();
  await expectAccessible(page);
  studio.isBroken = true;
  await expect(page.getByText("No connection.").first()).toBeVisible();
  await expect(prints(page).first()).toBeVisible();
  studio.isBroken = false;
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByText("No connection.")).toHaveCount(0);
});
