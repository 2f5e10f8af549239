import type { Page } from "@playwright/test";
import { dailyPhotos } from "../fixtures/daily-photos";
import { comeIn, newcomer } from "./people";
import { expect, expectAccessible, type somebody, test } from "./studio";

// One person for all of them, and one browser window each: what surrounds the pages, not what is on them.
let person: ReturnType<typeof somebody>;

test.beforeAll(async ({ request }) => {
  person = await newcomer(request);
});

/** The ways between the rooms: at the head, or under the thumb. */
const way = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Studio" }).getByRole("link", { name, exact: true }).filter({ visible: true });

const PUBLIC = ["/", "/how-it-works", "/privacy", "/sign-in", "/sign-up", "/offline"];
const MISSING = ["/no/such/page", "/apiary", "/no-such-file.txt", "/set-up/no-such-key"];
const STUDIO = ["/photos", "/models", "/styles", "/portraits", "/account", "/admin/styles", "/models/no-such-model"];

test.describe("strict policy", () => {
  // What the test itself tries is refused aloud, and so are addresses that nobody answers to.
  test.use({ allowedErrors: [/Executing inline script violates|status of 404/] });

  test("every page runs its own scripts and refuses one that was put into it", async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        (window as { refused?: string[] }).refused = [
          ...((window as { refused?: string[] }).refused ?? []),
          `${violatedDirective} ${blockedURI}`,
        ];
      });
    });
    const walk = async (paths: string[]) => {
      for (const path of paths) {
        const policy = (await page.goto(path))?.headers()["content-security-policy"] ?? "";
        const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? "";
        expect(scripts, path).toMatch(/^'self' .*'(?:sha256|nonce)-/);
        expect(scripts, path).not.toMatch(/unsafe|\*|https?:/);
        expect(policy, path).toContain("frame-ancestors 'none'");
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await page.evaluate(() => (window as { refused?: string[] }).refused ?? []), path).toEqual([]);
        const ran = await page.evaluate(() => {
          const script = document.createElement("script");
          script.textContent = "window.injected = true";
          document.body.append(script);
          return "injected" in window;
        });
        expect(ran, path).toBe(false);
      }
    };
    await walk([...PUBLIC, ...MISSING]);
    await comeIn(page, person);
    await walk([...STUDIO, ...MISSING]);
    for (const path of ["/sw.js", "/icon.svg", "/api/alive", "/api/no-such-thing"]) {
      expect((await page.request.get(path)).headers()["content-security-policy"], path).toContain("default-src");
    }
  });
});

test.describe("addresses that lead nowhere", () => {
  test.use({ allowedErrors: [/status of 404/] });

  test("are said in words, and in the studio its ways on stay", async ({ page }) => {
    expect((await page.goto("/no/such/page"))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no such room." })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "To the front door" })).toHaveAttribute("href", "/");
    await expectAccessible(page);
    await comeIn(page, person);
    for (const [path, words] of [
      ["/no/such/page", "There is no such room."],
      ["/models/0193b6a0-0000-7000-8000-000000000000", "No frame by that number."],
    ] as const) {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: words })).toBeVisible();
      await expect(way(page, "Prints")).toBeVisible();
      await expectAccessible(page);
    }
  });

  test("can be read without scripts, in the language of whoever asks", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "zh-CN" });
    const page = await context.newPage();
    expect((await page.goto("/no/such/page"))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "没有这间屋子。" })).toBeVisible();
    await context.close();
  });
});

test("the focus goes along to the heading of the next page, and its title is said", async ({ page }) => {
  await comeIn(page, person);
  await page.goto("/models");
  for (const [name, title] of [
    ["Styles", "Styles"],
    ["Prints", "Prints"],
    ["Darkroom", "Darkroom"],
  ] as const) {
    await way(page, name).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
    await expect(page.locator("next-route-announcer")).toContainText(`${title} · Xiezhen Studio`);
  }
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("heading", { level: 1 })).not.toBeFocused();
});

test("while a page is on its way its blank places stand where it will be", async ({ page }) => {
  await comeIn(page, person);
  await page.goto("/models");
  const hold = Promise.withResolvers<void>();
  await page.route(
    (url) => url.pathname === "/portraits",
    async (route) => {
      await hold.promise;
      await route.fallback();
    },
  );
  await way(page, "Prints").click();
  const waiting = page.locator("main[aria-busy]");
  await expect(waiting).toBeVisible();
  const before = await page.getByRole("heading", { level: 1, name: "Prints" }).boundingBox();
  hold.resolve();
  await expect(waiting).toHaveCount(0);
  expect(await page.getByRole("heading", { level: 1, name: "Prints" }).boundingBox()).toEqual(before);
  await expect(page.getByRole("heading", { level: 1, name: "Prints" })).toBeFocused();
});

test.describe("without a connection", () => {
  test.use({ allowedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/] });

  test("a page of words stands in for every other, and nothing of anybody's is kept for it", async ({ page }) => {
    await comeIn(page, person);
    const kept = () =>
      page.evaluate(async () => {
        const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const requests = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
        return requests.map(({ url }) => new URL(url).pathname);
      });
    const [photo] = await dailyPhotos();
    const id = crypto.randomUUID();
    await page.request.put(`/api/photos/${id}`, { data: photo, headers: { "content-type": "image/jpeg" } });
    await page.goto("/account");
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    // The whole way once more, now that the worker hears of everything.
    for (const path of ["/photos", "/models", "/styles", "/portraits", "/account"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (path === "/photos") await expect(page.locator(`img[src*="${id}"]`).first()).toBeVisible();
    }
    const MAY_BE_KEPT = /^\/(?:(?:en|zh)\/offline$|_next\/static\/|fonts\/)/;
    expect(await kept()).toContain("/zh/offline");
    expect((await kept()).filter((path) => !MAY_BE_KEPT.test(path))).toEqual([]);

    await page.context().setOffline(true);
    for (const path of ["/styles", "/"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { name: "No connection to the studio." })).toBeVisible();
    }
    await expectAccessible(page);
    await page.context().addCookies([{ name: "locale", value: "zh", url: page.url() }]);
    await page.goto("/account");
    await expect(page.getByRole("heading", { name: "连不上照相馆。" })).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText(person.email)).toBeVisible();

    await page.getByRole("button", { name: "退出登录" }).click();
    await expect(page).toHaveURL(/\/$/);
    expect((await kept()).filter((path) => !MAY_BE_KEPT.test(path))).toEqual([]);
  });
});

test("the studio can be installed, with a name and icons of its own in both languages", async ({ page }) => {
  await page.goto("/");
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = (await session.send("Page.getInstallabilityErrors")) as {
    installabilityErrors: { errorId: string }[];
  };
  // The test's own window is a private one.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((error) => error !== "in-incognito")).toEqual([]);
  for (const locale of ["en", "zh"]) {
    const manifest = (await (await page.request.get(`/manifest/${locale}.webmanifest`)).json()) as {
      lang: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    expect(manifest.lang).toMatch(new RegExp(`^${locale}`));
    expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
    for (const { src, sizes } of manifest.icons) {
      const png = await (await page.request.get(src)).body();
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
  }
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
  expect((await page.request.get(touch ?? "")).headers()["content-type"]).toBe("image/png");
});
