import type { APIRequestContext, Page } from "@playwright/test";
import type { ShareView } from "@/lib/domain/share";
import { type Belongings, belongingsOf, letIn, speak } from "./made-person";
import { expect, PASSWORD, somebody, test } from "./studio";

// What belongs to one person is tried in the browser of another and of nobody. A screen's size changes nothing about it.
test.use({ serviceWorkers: "block", allowedErrors: [/status of 40[14]/] });
test.skip(({ isMobile }) => isMobile, "The desktop takes them.");

const wan = { name: "林晚 Wan of the reach", email: "reach@example.com" };
let api: APIRequestContext;
let hers: Belongings;

test.beforeAll(async ({ playwright, baseURL }) => {
  api = await playwright.request.newContext({ baseURL });
  hers = await belongingsOf(api, wan);
});
test.afterAll(() => api.dispose());

const idsOf = ({ model, prints, sheet }: Belongings) => [
  model.id,
  ...model.photoIds,
  ...sheet.photos.map(({ id }) => id),
  ...prints.portraits.map(({ id }) => id),
  ...new Set(prints.portraits.map(({ taskId }) => taskId)),
];

/** Pages that are about one of her things. */
const pagesOf = ({ model, prints }: Belongings) => [
  `/models/${model.id}`,
  `/portraits?task=${prints.portraits[0]?.taskId}`,
  `/portraits?print=${prints.portraits[0]?.id}`,
  `/portraits?task=${prints.portraits[0]?.taskId}&print=${prints.portraits[0]?.id}`,
  `/styles?model=${model.id}`,
  `/styles?model=${model.id}&style=${prints.portraits[0]?.styleId}`,
];
const ROOMS = ["/photos", "/models", "/styles", "/portraits", "/account"];
const ADMIN = ["/admin/styles", "/admin/provider"];

/** Every address under which something of hers is sent. */
function addressesOf({ model, prints, sheet, styles }: Belongings): string[] {
  const pictures = [
    ...prints.portraits.flatMap(({ imageUrl, source }) => [imageUrl, source?.imageUrl]),
    ...sheet.photos.map(({ imageUrl }) => imageUrl),
    ...model.photoIds.map((id) => `/api/photos/${id}/image`),
  ].filter((address) => typeof address === "string");
  const sizes = ["", "?w=320", "?download=1"];
  return [
    ...new Set(pictures.flatMap((address) => sizes.map((size) => address + size))),
    ...styles.flatMap(({ preview }) => preview ?? []),
    `/api/tasks/${model.taskId}`,
    `/api/tasks/${prints.portraits[0]?.taskId}`,
  ];
}

/** For papers only, which these prints are not; a stranger is not even told that. */
const sheetsOf = ({ prints }: Belongings) => prints.portraits.map(({ id }) => `/api/portraits/${id}/sheet`);

/** Asks from within a page, as its own scripts would; the archive of all prints comes last. */
async function statusesOf(page: Page, addresses: string[]): Promise<string[]> {
  const portraitIds = hers.prints.portraits.map(({ id }) => id);
  return page.evaluate(
    async ([all, ids]) => {
      const pack = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(ids) };
      const asked = all.map(async (one) => `${(await fetch(one, { cache: "reload" })).status} ${one}`);
      return [...(await Promise.all(asked)), `${(await fetch("/api/portraits/zip", pack)).status} zip`];
    },
    [addresses, { portraitIds }] as const,
  );
}

test("what she has answers to herself, so that the other tests ask for what is there", async ({ page }) => {
  await letIn(page.context(), wan);
  await page.goto("/privacy");
  const addresses = addressesOf(hers);
  expect(hers.prints.portraits).toHaveLength(4);
  for (const kind of ["/api/portraits/", "/api/photos/", "/preview"])
    expect(
      addresses.some((address) => address.includes(kind)),
      kind,
    ).toBe(true);
  expect((await statusesOf(page, addresses)).filter((line) => !line.startsWith("200"))).toEqual([]);
});

test("another account finds none of it: no page, no picture, no name", async ({ page }) => {
  const ada = somebody("Ada");
  expect((await page.request.post("/api/accounts", { data: ada })).status()).toBe(201);
  await letIn(page.context(), ada);
  const answered: string[] = [];
  page.on("response", (response) => {
    const { pathname, search } = new URL(response.url());
    // A list that is asked for by a task of hers is an empty one.
    const isHers = idsOf(hers).some(
      (id) => pathname.includes(id) || (search.includes(id) && !/portraits$/.test(pathname)),
    );
    if (response.ok() && isHers && pathname.startsWith("/api/")) answered.push(pathname + search);
  });
  for (const path of [...pagesOf(hers), ...ROOMS, ...ADMIN]) {
    const hasNoPage = path.startsWith("/models/") || path.startsWith("/admin/");
    expect((await page.goto(path))?.status(), path).toBe(hasNoPage ? 404 : 200);
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(page.getByRole("dialog"), path).toHaveCount(0);
    const html = await page.content();
    const told = idsOf(hers).filter((id) => html.includes(id) && !path.includes(id));
    expect([...told, ...[wan.name, wan.email].filter((word) => html.includes(word))], path).toEqual([]);
  }
  expect(answered).toEqual([]);
  const refused = await statusesOf(page, [...addressesOf(hers), ...sheetsOf(hers)]);
  expect(refused.filter((line) => !line.startsWith("404"))).toEqual([]);
});

test("nobody is led to the door with the way back, and in at a page of hers by her own key", async ({ page }) => {
  await speak(page.context(), "en");
  for (const path of [...pagesOf(hers), ...ROOMS]) {
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`/sign-in\\?callbackUrl=${encodeURIComponent(path)}$`));
    expect(await page.content(), path).not.toContain(wan.name);
  }
  for (const path of ADMIN) expect((await page.goto(path))?.status(), path).toBe(404);
  const refused = await statusesOf(page, [...addressesOf(hers), ...sheetsOf(hers)]);
  expect(refused.filter((line) => !line.startsWith("401"))).toEqual([]);
  // A picture's address that was kept shows nothing, either, where it is opened by itself.
  expect((await page.goto(hers.prints.portraits[0]?.imageUrl ?? ""))?.status()).toBe(401);

  await page.goto(pagesOf(hers)[2] ?? "");
  await page.getByLabel("E-mail").fill(wan.email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const opened = page.getByRole("dialog", { name: /^Print \d of 4/ });
  await expect(opened.locator(`img[src*="${hers.prints.portraits[0]?.id}"]`).first()).toBeVisible();
});

test("a link shows one print to anybody while it lives, and nothing once it is ended", async ({ page }) => {
  const [shown, ...others] = hers.prints.portraits;
  const id = crypto.randomUUID();
  const made = await api.post("/api/shares", { data: { id, portraitIds: [shown?.id], days: 1 } });
  const { pathname } = new URL(((await made.json()) as ShareView).url);
  const pictureOf = (portraitId: string | undefined) =>
    `/api/shares/${pathname.split("/").at(-1)}/pictures/${portraitId}?w=640`;
  await page.goto(pathname);
  await expect(page.getByRole("img", { name: /^Portrait, / })).toBeVisible();
  const html = await page.content();
  expect(idsOf(hers).filter((one) => html.includes(one))).toEqual([shown?.id]);
  expect(html).not.toMatch(/林晚|reach@example/);
  expect(await statusesOf(page, [pictureOf(shown?.id), pictureOf(others[0]?.id)])).toEqual([
    `200 ${pictureOf(shown?.id)}`,
    `404 ${pictureOf(others[0]?.id)}`,
    "401 zip",
  ]);

  expect((await api.delete(`/api/shares/${id}`)).status()).toBe(204);
  expect((await page.reload())?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This link leads nowhere." })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Portrait, / })).toHaveCount(0);
  expect(await statusesOf(page, [pictureOf(shown?.id)])).toEqual([`404 ${pictureOf(shown?.id)}`, "401 zip"]);
});
