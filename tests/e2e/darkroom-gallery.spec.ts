import type { Page } from "@playwright/test";
import type { StyleView } from "@/lib/domain/style";
import type { TaskView } from "@/lib/domain/task";
import type { ModelView } from "@/lib/domain/user-model";
import { expect, expectAccessible, signUp, somebody, test } from "./studio";

/* Where the engine is not the point, its answers are made up on the way to the page. */

const MODEL_ID = "6f3b0f3e-9d0c-4f5e-8a51-6f2f1a7f9c01";
const TASK_ID = "0a4f9d34-52f4-4f6a-9f2e-3c1b7f1d2e02";

const waiting: TaskView = {
  id: TASK_ID,
  kind: "training",
  state: "waiting",
  submission: "submitted",
  standstill: null,
  modelId: MODEL_ID,
  styleId: null,
  progress: 0,
  steps: [],
  ahead: 2,
  estimate: null,
  usual: { lowSeconds: 22, highSeconds: 41 },
  made: 0,
  ordered: 0,
  failure: null,
  createdAt: "2026-11-22T12:00:00.000Z",
  startedAt: null,
  endedAt: null,
};
const model: ModelView = {
  id: MODEL_ID,
  number: 3,
  status: "ready",
  photoIds: [],
  taskId: TASK_ID,
  learned: { frames: 8, outliers: 0 },
  failure: null,
  createdAt: "2026-11-22T12:00:00.000Z",
};

test.describe.configure({ mode: "serial" });

let page: Page;
let styles: StyleView[];

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  await signUp(page, somebody());
  styles = ((await (await page.request.get("/api/styles")).json()) as { styles: StyleView[] }).styles;
});
test.afterAll(() => page.context().close());

const tiles = () => page.getByRole("list", { name: "Styles" }).getByRole("checkbox");
const search = () => page.getByRole("textbox", { name: /^Search/ });

test("a style is found in English, in Chinese and by pinyin, and the address keeps it through a reload", async () => {
  await page.goto("/styles");
  await expect(tiles()).toHaveCount(styles.length);
  for (const typed of ["rembr", "伦勃", "lunbolang", "lbl"]) {
    await search().fill(typed);
    await expect(tiles(), typed).toHaveCount(1);
    await expect(tiles().first()).toHaveAccessibleName(/^Rembrandt\./);
  }
  await expect(page).toHaveURL(/find=lbl/);
  await page.reload();
  await expect(tiles()).toHaveCount(1);
  await expect(search()).toHaveValue("lbl");
  await search().fill("qqqq");
  await expect(page.getByText(/^No style answers to/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Show all styles" }).click();
  await expect(tiles()).toHaveCount(styles.length);
});

test("family and sex stand in the address, and Back brings them again", async () => {
  const films = styles.filter(({ family }) => family === "film");
  await page.getByRole("button", { name: /^Film/ }).click();
  await expect(tiles()).toHaveCount(films.length);
  await page.getByRole("button", { name: /^Men/ }).click();
  await expect(tiles()).toHaveCount(films.filter(({ sex }) => sex !== "female").length);
  await expect(page).toHaveURL(/family=film&for=men/);
  await page.goto("/portraits");
  await page.goBack();
  await expect(page.getByRole("button", { name: /^Film/ })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: /^Men/ })).toHaveAttribute("aria-pressed", "true");
});

test("with the keyboard alone several styles are chosen, twelve at most, and a reload keeps them", async () => {
  await page.goto("/styles");
  await tiles().first().focus();
  for (let i = 0; i < 13; i++) {
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
  }
  await expect(page.getByText("At most 12 styles go into one order.").first()).toBeVisible();
  await expect(page.getByText("12 styles, 48 portraits")).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText("12 styles, 48 portraits")).toBeVisible();
  await expect(tiles().nth(11)).toBeChecked();
  await expect(tiles().nth(12)).not.toBeChecked();
});

test("a choice outlives a session that ends, and another person does not inherit it", async () => {
  const { cookies } = await page.context().storageState();
  await page.context().clearCookies();
  await page.goto("/styles");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().addCookies(cookies);
  await page.goto("/styles");
  await expect(page.getByText("12 styles, 48 portraits")).toBeVisible();

  await page.context().clearCookies();
  await signUp(page, somebody("Ada"));
  await page.goto("/styles");
  await expect(tiles()).toHaveCount(styles.length);
  await expect(page.getByText("12 styles, 48 portraits")).toBeHidden();
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
});

test("a roll's end is told on whatever page the person is by then, once", async () => {
  let task: TaskView = waiting;
  await page.route(`**/api/tasks/${TASK_ID}`, (route) => route.fulfill({ json: task }));
  await page.goto("/styles");
  const { userId } = (await (await page.request.get("/api/accounts")).json()) as { userId: string };
  const ofAnother = { owner: "another", taskId: MODEL_ID, modelId: MODEL_ID, number: 7, tell: false, ended: "ready" };
  const hers = { owner: userId, taskId: TASK_ID, modelId: MODEL_ID, number: 3, tell: false, ended: null };
  await page.evaluate((rolls) => localStorage.setItem("watched-rolls", JSON.stringify(rolls)), [ofAnother, hers]);
  const asked = page.waitForResponse(`**/api/tasks/${TASK_ID}`);
  await page.goto("/portraits");
  await asked;
  await expect(page.getByText("Roll 3 is developed.")).toBeHidden();
  task = { ...waiting, state: "succeeded", progress: 1, ahead: null, endedAt: "2026-11-22T12:01:00.000Z" };
  const notice = page.getByRole("status").filter({ hasText: "Roll 3 is developed." });
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Close" }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
  await expect(page.getByText("Roll 7 is developed.")).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem("watched-rolls"))).toBe(JSON.stringify([ofAnother]));
});

test("whoever asked for it is told outside the page, once", async () => {
  await page.context().grantPermissions(["notifications"]);
  const task = { ...waiting, state: "succeeded", progress: 1, ahead: null, endedAt: "2026-11-22T12:01:00.000Z" };
  await page.route(`**/api/tasks/${TASK_ID}`, (route) => route.fulfill({ json: task }));
  await page.goto("/styles");
  const { userId } = (await (await page.request.get("/api/accounts")).json()) as { userId: string };
  // Told by the page itself, as without a worker, it would not be listed below.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const hers = { owner: userId, taskId: TASK_ID, modelId: MODEL_ID, number: 3, tell: true, ended: null };
  await page.evaluate((rolls) => localStorage.setItem("watched-rolls", JSON.stringify(rolls)), [hers]);
  const told = () =>
    page.evaluate(async () => {
      const notices = await (await navigator.serviceWorker.ready).getNotifications();
      return notices.map(({ title, data }) => [title, data as unknown]);
    });
  await page.goto("/account");
  await expect.poll(told).toEqual([["Roll 3 is developed.", { url: `/models/${MODEL_ID}` }]]);
  // A second one would take the first one's place, and show nothing.
  await page.evaluate(async () => {
    for (const notice of await (await navigator.serviceWorker.ready).getNotifications()) notice.close();
  });
  await expect.poll(told).toEqual([]);
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "Roll 3 is developed." })).toBeVisible();
  expect(await told()).toEqual([]);
});

test("a gallery that is open while her roll becomes ready takes the order then, of that roll", async () => {
  let status: ModelView["status"] = "training";
  await page.route("**/api/models", (route) => route.fulfill({ json: { models: [{ ...model, status }] } }));
  const mine = styles.map((style) => ({ ...style, developing: true }));
  await page.route(`**/api/styles?model=${MODEL_ID}`, (route) => route.fulfill({ json: { styles: mine } }));
  const ordered = page.waitForRequest(
    (request) => request.method() === "POST" && /\/api\/portraits$/.test(request.url()),
  );
  await page.route(/\/api\/portraits$/, (route) => route.fulfill({ json: { tasks: [] } }));
  await page.goto("/styles");
  const make = page.getByRole("button", { name: "Make portraits" });
  await expect(page.getByText("12 styles, 48 portraits")).toBeVisible();
  await expect(make).toBeDisabled();
  status = "ready";
  await expect(make).toBeEnabled();
  await expect(page.getByText(/^Shown on you, from roll 3/)).toBeVisible();
  await make.click();
  expect((await ordered).postDataJSON()).toMatchObject({ modelId: MODEL_ID });
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("rolls are listed with the way on from each, and without any there is the way to the first", async () => {
  await page.goto("/models");
  await expect(page.getByRole("heading", { name: "Nothing in the developer." })).toBeVisible();
  await expectAccessible(page);
  const failure = { title: { en: "Two people.", zh: "两个人。" }, remedy: { en: "Leave one out.", zh: "去掉一个。" } };
  const failed: ModelView = { ...model, id: TASK_ID, number: 2, status: "failed", learned: null, failure };
  await page.route("**/api/models", (route) => route.fulfill({ json: { models: [model, failed] } }));
  await page.reload();
  await expect(page.getByRole("link", { name: "Roll 3. Choose a style" })).toHaveAttribute(
    "href",
    `/styles?model=${MODEL_ID}`,
  );
  await expect(page.getByRole("link", { name: "Roll 2. See why" })).toBeVisible();
  await expectAccessible(page);
  await page.unroute("**/api/models");
});
