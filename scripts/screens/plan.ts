import type { BrowserContextOptions, Page } from "playwright";
import { TRAINING } from "./made-rolls";

export type Screen = {
  /** Of the file. */
  name: string;
  path: string;
  on: BrowserContextOptions;
  /** What has to be on it before it is taken. */
  shows: string;
  /** What a person does first. */
  before?: (page: Page) => Promise<void>;
};

const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  colorScheme: "light",
  locale: "en-US",
};
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  colorScheme: "dark",
  locale: "zh-CN",
};

const DARKROOM = `/models/${TRAINING.model}`;
const PRINT = ".wall button.print";

/** The main pages by day on a desk, and three of them at night on a phone. */
export const SCREENS: Screen[] = [
  { name: "landing", path: "/", on: DESKTOP, shows: "h1" },
  { name: "contact-sheet", path: "/photos", on: DESKTOP, shows: "[role=meter][aria-valuenow='8']" },
  { name: "darkroom", path: DARKROOM, on: DESKTOP, shows: "[role=progressbar][aria-valuenow='68']" },
  { name: "gallery", path: "/styles", on: DESKTOP, shows: "text=3 styles", before: chooseStyles },
  { name: "prints", path: "/portraits", on: DESKTOP, shows: PRINT },
  { name: "lightbox", path: "/portraits", on: DESKTOP, shows: ".yarl__slide_current img", before: openPrint },
  { name: "phone-contact-sheet", path: "/photos", on: PHONE, shows: "[role=meter][aria-valuenow='8']" },
  { name: "phone-darkroom", path: DARKROOM, on: PHONE, shows: "[role=progressbar][aria-valuenow='68']" },
  { name: "phone-prints", path: "/portraits", on: PHONE, shows: PRINT },
];

async function chooseStyles(page: Page): Promise<void> {
  const tiles = page.getByRole("list", { name: "Styles" }).getByRole("checkbox");
  // Their pictures lie over the boxes, and are what a person presses.
  for (const at of [0, 2, 5]) await tiles.nth(at).check({ force: true });
}

async function openPrint(page: Page): Promise<void> {
  await page.locator(PRINT).first().click();
  // Nothing in it is pointed at.
  await page.mouse.move(0, 0);
}
