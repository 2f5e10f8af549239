import { readdirSync } from "node:fs";
import path from "node:path";
import { dailyPhotos } from "../fixtures/daily-photos";
import { closeHouses, type Houses, openHouses } from "../process/houses";
import { readLedger } from "../process/ledger";
import type { Server } from "../process/server";
import { addPhotos, expect, signUp, somebody, test as base } from "./studio";
import { Wire } from "./wire";

/* Two instances of this application, one as the cloud of the other. Between the shop and the browser, all is overheard. */

type Trade = Houses & { wire: Wire };

const test = base.extend<object, { trade: Trade }>({
  trade: [
    async ({ browserName: _any }, run) => {
      const wire = new Wire();
      await wire.open();
      const houses = await openHouses({ PUBLIC_URL: wire.origin });
      wire.target = houses.shop.port;
      await run({ ...houses, wire });
      await closeHouses(houses);
      await wire.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ trade }, run) => run(trade.wire.origin),
});

/** Portraits in a house's storage are named by what is in them. */
function portraitsOf({ folder }: Server): string[] {
  const files = readdirSync(path.join(folder, "objects"), { recursive: true, encoding: "utf8" });
  return files.flatMap((file) => /^portraits\/.*-([0-9a-f]{64})\/portrait\.jpg$/.exec(file)?.[1] ?? []).sort();
}

test("portraits are ordered in a shop, made in its lab, and hang in the shop alone", async ({ page, trade }) => {
  const { lab, labKey, shop, shopKey, wire } = trade;
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));

  await signUp(page, somebody());
  const photos = (await dailyPhotos()).slice(0, 8).map((buffer, day) => ({ name: `day-${day}.jpg`, buffer }));
  await addPhotos(page, photos, 8);
  await page
    .getByRole("button", { name: /^Develop/ })
    .locator("visible=true")
    .first()
    .click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText("The face in these photos is mine").click();
  await dialog.getByRole("button", { name: "Develop" }).click();
  await expect(page.getByRole("link", { name: "Choose a style" })).toBeVisible({ timeout: 120_000 });
  await page.getByRole("link", { name: "Choose a style" }).click();

  for (const tile of [0, 1]) await page.getByRole("checkbox").nth(tile).check({ force: true });
  await page.getByRole("button", { name: "Make portraits" }).click();
  await expect(page).toHaveURL(/\/portraits/);
  const prints = page.getByRole("img", { name: /^Portrait, / });
  await expect(prints).toHaveCount(8, { timeout: 120_000 });

  const made = portraitsOf(shop);
  expect(made).toHaveLength(8);
  expect(portraitsOf(lab)).toEqual(made);
  const paid = ["training", "generation", "generation"].map((what) => ({ what, outcome: "accepted" }));
  expect(await readLedger(lab)).toEqual(paid);
  const told = wire.answers.filter(({ path }) => path.startsWith("/api/callbacks/"));
  expect(told.map(({ status }) => status)).toEqual([204, 204, 204]);

  // Nothing of the lab is needed any more.
  await lab.kill();
  await page.reload();
  await expect(prints).toHaveCount(8);
  for (const print of await prints.all()) {
    await print.scrollIntoViewIfNeeded();
    await expect(print).toHaveJSProperty("complete", true);
    expect(await print.evaluate((img: HTMLImageElement) => [img.naturalWidth > 0, new URL(img.src).pathname])).toEqual([
      true,
      expect.stringMatching(/^\/api\/portraits\//),
    ]);
  }

  expect([...hosts]).toEqual([wire.origin]);
  // What the page shows has come by the wire, so what was not found there was not told.
  expect(wire.answers.filter(({ path }) => path.startsWith("/api/portraits/")).length).toBeGreaterThanOrEqual(8);
  expect(wire.answers.some(({ body }) => body.includes("亚麻"))).toBe(true);
  for (const { path, headers, body } of wire.answers) {
    expect(headers).not.toMatch(/content-encoding/i);
    for (const secret of [labKey, shopKey, `:${lab.port}`, String(shop.port)]) {
      expect(
        [path, headers, body].some((part) => part.includes(secret)),
        `${path} tells ${secret}`,
      ).toBe(false);
    }
  }
});
