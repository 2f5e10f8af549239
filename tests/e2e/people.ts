import type { APIRequestContext, Page } from "@playwright/test";
import { ADDRESS } from "./address";
import { expect, PASSWORD, somebody } from "./studio";

type Person = ReturnType<typeof somebody>;

/** Somebody with an account, opened without the form. */
export async function newcomer(request: APIRequestContext, name?: string): Promise<Person> {
  const person = somebody(name);
  expect((await request.post(`${ADDRESS}/api/accounts`, { data: person })).status()).toBe(201);
  return person;
}

/** Signs in without the form; the page speaks English. */
export async function comeIn(page: Page, { email }: Person): Promise<void> {
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  await page.request.post("/api/auth/callback/credentials", {
    data: { csrfToken, email, password: PASSWORD, json: true },
  });
  await page.context().addCookies([{ name: "locale", value: "en", url: ADDRESS }]);
}

/** Signs in at the door, or by the dialog over a page whose session has ended. */
export async function fillCard(page: Page, { email }: Person): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
