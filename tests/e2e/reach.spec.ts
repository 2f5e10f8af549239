import type { APIRequestContext } from "@playwright/test";
import type { ShareView } from "@/lib/domain/share";
import { layoutShiftOnTheWay } from "./layout-shift";
import { type Belongings, belongingsOf, letIn, speak } from "./made-person";
import { openState } from "./state";
import { statesOf } from "./states";
import { expect, expectAccessible, test } from "./studio";
import { expectWithinReach } from "./within-reach";

// Some addresses lead nowhere.
test.use({ serviceWorkers: "block", allowedErrors: [/status of 404/] });

const wan = { name: "林晚 Wan of the reach", email: "reach@example.com" };
let api: APIRequestContext;
let hers: Belongings;
let sharePath: string;

test.beforeAll(async ({ playwright, baseURL }) => {
  api = await playwright.request.newContext({ baseURL });
  hers = await belongingsOf(api, wan);
  const portraitIds = hers.prints.portraits.map(({ id }) => id);
  const made = await api.post("/api/shares", { data: { id: crypto.randomUUID(), portraitIds, days: 1, named: true } });
  sharePath = new URL(((await made.json()) as ShareView).url).pathname;
});
test.afterAll(() => api.dispose());
const wholeStates = () => statesOf(hers, sharePath).filter(({ broken }) => !broken);

for (const language of ["en", "zh"] as const)
  test(`in ${language} nothing goes over the sides and everything is within reach, however large it is shown`, async ({
    page,
    context,
    isMobile,
  }) => {
    for (const isPublic of [true, false]) {
      if (!isPublic) await letIn(context, wan);
      await speak(context, language);
      for (const state of wholeStates().filter((one) => (one.public ?? false) === isPublic)) {
        await openState(page, state, language);
        await expectWithinReach(page, state.name, isMobile ? ["320 px"] : ["200 %", "large letters"]);
      }
    }
  });

test("states that no journey passes by are accessible in both lights, too", async ({ page, context, isMobile }) => {
  test.skip(isMobile, "They are built alike for a phone.");
  for (const isPublic of [true, false]) {
    if (!isPublic) await letIn(context, wan);
    await speak(context, "en");
    for (const state of wholeStates().filter((one) => one.axe && (one.public ?? false) === isPublic)) {
      await test.step(state.name, async () => {
        await openState(page, state, "en");
        await expectAccessible(page);
      });
    }
  }
});

test("nothing moves while pages and their pictures come", async ({ page, context }) => {
  await letIn(context, wan);
  const paths = ["/photos", "/models", `/models/${hers.model.id}`, "/styles", "/portraits", "/account", sharePath];
  for (const path of paths) expect(await layoutShiftOnTheWay(page, path), path).toBeLessThanOrEqual(0.02);
});

test.describe("a room that broke down", () => {
  // What React and the framework say of it.
  test.use({ allowedErrors: [/portraits\.|is not (iterable|a function)|reading 'catch'/] });

  test("says so within reach, in both languages and both lights", async ({ page, context }) => {
    await letIn(context, wan);
    const broken = statesOf(hers, sharePath).filter((one) => one.broken);
    expect(broken).toHaveLength(1);
    for (const language of ["en", "zh"] as const) {
      await speak(context, language);
      for (const state of broken) {
        await openState(page, state, language);
        await expectWithinReach(page, state.name, ["320 px", "200 %"]);
        await expectAccessible(page);
      }
    }
  });

  test("and when what frames every page breaks, a page stands that says so in both languages", async ({
    page,
    context,
  }) => {
    await letIn(context, wan);
    // Whoever keeps the way in for later asks for it, and hears no promise.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "serviceWorker", { value: { register: () => undefined } });
    });
    await page.goto("/account");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something broke in the studio.");
    await expect(page.getByText("馆里出了点故障")).toBeVisible();
    await expectWithinReach(page, "a broken frame", ["320 px", "200 %"]);
    await expectAccessible(page);
  });
});
