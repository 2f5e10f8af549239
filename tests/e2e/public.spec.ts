import type { Page } from "@playwright/test";
import { expect, expectAccessible, signUp, somebody, test } from "./studio";

const PAGES = [
  { path: "/", en: "The negatives are already on your phone.", zh: "底片早就在你的手机里。" },
  { path: "/how-it-works", en: "How it works", zh: "怎么做的" },
  { path: "/privacy", en: "What happens to your pictures", zh: "你的照片会怎样" },
];
const LANGUAGES = [
  { name: "en", tag: "en", locale: "en-US" },
  { name: "zh", tag: "zh-CN", locale: "zh-CN" },
] as const;

const title = (page: Page) => page.getByRole("heading", { level: 1 });

for (const { name, tag, locale } of LANGUAGES) {
  test.describe(`in ${name}`, () => {
    test.use({ locale });

    test("every public page is said in the browser's language, is accessible in both lights, and fits 320 px", async ({
      page,
    }) => {
      for (const { path, ...words } of PAGES) {
        await page.goto(path);
        await expect(title(page)).toHaveText(words[name]);
        await expect(page.locator("html")).toHaveAttribute("lang", tag);
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      }
    });

    test("without scripts a page says all of it, and its links lead on", async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, locale, baseURL });
      const page = await context.newPage();
      await page.goto("/");
      await page.locator('footer a[href="/privacy"]').click();
      await expect(title(page)).toHaveText(PAGES[2]?.[name] ?? "");
      // The light cannot be put out without a script, so nothing offers to.
      await expect(page.locator("header button")).toBeHidden();
      const other = LANGUAGES.find((language) => language.name !== name) ?? LANGUAGES[0];
      await page.locator(`header a[hreflang="${other.tag}"]`).click();
      await expect(title(page)).toHaveText(PAGES[2]?.[other.name] ?? "");
      await page.locator('footer a[href="/how-it-works"]').click();
      await expect(title(page)).toHaveText(PAGES[1]?.[other.name] ?? "");
      await context.close();
    });
  });
}

test("the other language is one press away and stays chosen", async ({ page }) => {
  await page.goto("/privacy?lang=en");
  await page.getByRole("link", { name: "中文", exact: true }).click();
  await expect(title(page)).toHaveText("你的照片会怎样");
  // An address that named a language would go on showing that one.
  await expect(page).toHaveURL(/\/privacy$/);
  await page.goto("/how-it-works");
  await expect(title(page)).toHaveText("怎么做的");
});

test("the front door knows whoever is inside, and leads to what is hers", async ({ page, browser, baseURL }) => {
  const door = (name: string) => page.locator("header").getByRole("link", { name });
  await page.goto("/");
  await expect(door("Sign in")).toBeVisible();
  await expect(door("Your studio")).toBeHidden();
  await signUp(page, somebody());
  await page.goto("/");
  await expect(door("Sign in")).toBeHidden();
  await door("Your studio").click();
  await expect(page).toHaveURL(/\/portraits$/);
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).not.toHaveURL(/\/account$/);
  await page.goto("/");
  await expect(door("Sign in")).toBeVisible();
  await expect(door("Your studio")).toBeHidden();
  // What scripts can read says that somebody is in, and opens nothing.
  const context = await browser.newContext({ baseURL });
  await context.addCookies([{ name: "inside", value: "1", url: baseURL ?? "" }]);
  expect((await context.request.get("/api/portraits")).status()).toBe(401);
  await context.close();
});

test("an icon answers wherever a browser asks for one", async ({ page, request }) => {
  await page.goto("/");
  const named = await page
    .locator("link[rel~=icon]")
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(named.length).toBeGreaterThan(0);
  // The last is asked for unnamed, when a browser is faster than the page.
  for (const address of [...named, "/favicon.ico"]) {
    const answer = await request.get(address);
    expect(`${address} ${answer.status()} ${answer.headers()["content-type"]}`).toMatch(/ 200 image\//);
  }
});

test("nothing on the landing page moves while it is read", async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as { shift?: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift = (seen.shift ?? 0) + entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/");
  for (const picture of await page.locator("main img:visible").all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
      .toBe(true);
  }
  expect(await page.evaluate(() => (window as { shift?: number }).shift)).toBeLessThanOrEqual(0.02);
});

test("search engines find the public pages, their picture and their languages, and nothing of anybody's", async ({
  request,
  baseURL,
}) => {
  const headers = { accept: "text/html" };
  const landing = await request.get("/", { headers });
  expect(landing.headers().link).toContain(`<${baseURL}/>; rel="canonical"`);
  expect(landing.headers().link).toContain(`<${baseURL}/?lang=zh>; rel="alternate"; hreflang="zh-CN"`);
  expect(landing.headers()["x-robots-tag"]).toBeUndefined();
  const html = await landing.text();
  expect(html).toMatch(/<meta name="description" content="[^"]{50,}"/);
  const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect((await request.get(picture)).headers()["content-type"]).toBe("image/jpeg");
  for (const path of ["/photos", "/account", "/admin/styles", "/set-up/x", "/s/x"]) {
    expect((await request.get(path, { headers, maxRedirects: 0 })).headers()["x-robots-tag"], path).toBe("noindex");
  }
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const [, address] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    expect((await request.get(address ?? "", { headers })).status(), address).toBe(200);
  }
});
