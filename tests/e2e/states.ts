import type { Page } from "@playwright/test";
import type { PortraitView } from "@/lib/domain/portrait";
import { MadeSheet, madePhoto, madePhotos } from "./made-sheet";
import type { Belongings } from "./made-person";
import { rollStates } from "./roll-states";
import type { State } from "./state";
import { expect } from "./studio";

const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).filter({ visible: true }).first().click();
const openPrint = async (page: Page) => {
  await page.locator(".wall .print").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
};
const sheetOf = (usable: number) => (page: Page) =>
  MadeSheet.before(page, [madePhoto(undefined, "several_faces"), ...madePhotos(usable)]);

/** Every page of the studio as its owner and others see it, with what opens on it. */
export function statesOf({ model, prints }: Belongings, sharePath: string): State[] {
  const { taskId } = prints.portraits[0] as PortraitView;
  return [
    { name: "sign-in", path: "/sign-in", public: true },
    {
      name: "sign-up, refused",
      path: "/sign-up",
      public: true,
      act: async (page) => {
        await page.locator("form [type=submit]").click();
        await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
      },
    },
    { name: "offline", path: "/offline", public: true },
    { name: "nowhere", path: "/no/such/page", public: true },
    { name: "a link", path: sharePath, public: true, axe: true },
    { name: "a print of a link", path: sharePath, public: true, axe: true, act: openPrint },
    { name: "a dead link", path: "/s/no-such-link", public: true, axe: true },
    { name: "empty sheet", path: "/photos", arrange: (page) => MadeSheet.before(page) },
    {
      name: "sheet with a finding open",
      path: "/photos",
      arrange: sheetOf(9),
      act: async (page) => {
        await page.locator("button.frame-shot[aria-expanded]").first().click();
        await expect(page.locator("[data-open]")).toBeVisible();
      },
    },
    {
      name: "sheet without a connection",
      path: "/photos",
      arrange: sheetOf(9),
      act: async (page, word) => {
        // The page alone thinks so; the next one is asked for as ever.
        await page.evaluate(() => {
          Object.defineProperty(navigator, "onLine", { get: () => false });
          window.dispatchEvent(new Event("offline"));
        });
        const photo = { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("a photo that waits") };
        await page.locator('input[type="file"][multiple]').first().setInputFiles([photo]);
        await expect(page.getByText(word("No connection. It goes on", "没有网络，网一好")).first()).toBeVisible();
      },
    },
    {
      name: "frames to be removed",
      path: "/photos",
      arrange: sheetOf(9),
      act: async (page, word) => {
        await press(page, word("Remove several", "移除多张"));
        await page.locator("button.frame-shot[aria-pressed]").first().click();
      },
    },
    {
      name: "consent",
      path: "/photos",
      arrange: sheetOf(9),
      act: async (page, word) => {
        const develop = page.getByRole("button", { name: new RegExp(`^${word("Develop", "冲洗")}`) });
        await develop.filter({ visible: true }).first().click();
        await expect(page.getByRole("alertdialog")).toBeVisible();
      },
    },
    {
      name: "camera",
      path: "/photos",
      arrange: sheetOf(9),
      act: async (page, word) => {
        await press(page, word("Use the camera", "用相机拍"));
        await expect(page.getByRole("dialog").locator("button").first()).toBeVisible();
      },
    },
    { name: "rolls", path: "/models" },
    { name: "a roll", path: `/models/${model.id}` },
    ...rollStates(model),
    { name: "another's roll", path: "/models/0193b6a0-0000-7000-8000-000000000000" },
    {
      name: "styles, two chosen",
      path: "/styles",
      act: async (page) => {
        for (const at of [0, 1]) await page.locator("main li [type=checkbox]").nth(at).check({ force: true });
        await expect(page.locator("[data-bar]")).toBeVisible();
      },
    },
    { name: "prints of one order", path: `/portraits?task=${taskId}` },
    {
      name: "prints to choose",
      path: "/portraits",
      act: async (page, word) => {
        await press(page, word("Choose several", "挑几张"));
        await page.locator(".wall .print").first().click();
        await expect(page.locator("[data-bar]")).toBeVisible();
      },
    },
    { name: "a print", path: "/portraits", act: openPrint },
    {
      name: "a print beside its photo",
      path: "/portraits",
      act: async (page, word) => {
        await openPrint(page);
        await press(page, word("Compare", "对比"));
        await expect(page.getByRole("slider")).toBeVisible();
      },
    },
    {
      name: "sharing",
      path: "/portraits",
      act: async (page, word) => {
        await openPrint(page);
        await press(page, word("Share", "分享"));
        await expect(page.getByRole("dialog")).toHaveCount(2);
      },
    },
    {
      name: "links",
      path: "/portraits",
      act: async (page, word) => {
        await press(page, word("Links", "链接"));
        await expect(page.getByRole("dialog")).toBeVisible();
      },
    },
    { name: "account", path: "/account", axe: true },
    {
      name: "a room that broke down",
      path: "/portraits",
      broken: true,
      arrange: (page) => page.route(/\/api\/portraits(\?|$)/, (route) => route.fulfill({ json: { portraits: 7 } })),
      act: (page, word) =>
        expect(page.getByText(word("Something broke in the studio.", "馆里出了点故障。"))).toBeVisible(),
    },
    {
      name: "leaving with photos that have not arrived",
      path: "/photos",
      axe: true,
      arrange: async (page) => {
        (await sheetOf(3)(page)).onPut = () => new Promise(() => undefined);
      },
      act: async (page, word) => {
        const photo = { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("a photo that does not arrive") };
        await page.locator('input[type="file"][multiple]').first().setInputFiles([photo]);
        await expect(page.locator('[data-state="loading"]')).toHaveCount(1);
        await page.goto("/account");
        await page.waitForLoadState("networkidle");
        await press(page, word("Sign out", "退出登录"));
        await expect(page.getByRole("alertdialog")).toBeVisible();
      },
    },
  ];
}
