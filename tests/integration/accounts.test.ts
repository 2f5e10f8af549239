import { expect, test } from "vitest";
import { POST as postAccount } from "@/app/api/accounts/route";
import { POST as postSetUp } from "@/app/api/set-up/route";
import { checkCredentials } from "@/lib/auth/check-credentials";
import { hashPassword } from "@/lib/auth/password";
import { findUserByEmail } from "@/lib/db/users";
import { canSetUp, offerSetUp } from "@/lib/features/accounts/set-up";
import { answerOf, jsonRequest } from "@/tests/support/requests";

const wan = { name: "林晚 Lin Wan", email: "Wan@Example.com", password: "a short sentence is good" };

const signIn = (email: string, password: string, from = "192.0.2.1") => checkCredentials({ email, password }, from);

test("a person signs up, and signs in with the address in any case", async () => {
  expect((await postAccount(jsonRequest("POST", "/api/accounts", wan))).status).toBe(201);
  const person = await signIn("wan@example.com", wan.password);
  expect(person).toMatchObject({ name: wan.name });
});

test("a password is kept as an argon2id hash only", async () => {
  const row = await findUserByEmail("wan@example.com");
  expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(JSON.stringify(row)).not.toContain(wan.password);
});

test("a second account with the same address is a conflict, said in the person's language", async () => {
  const request = jsonRequest("POST", "/api/accounts", wan, { "accept-language": "zh-CN,zh;q=0.9" });
  expect(await answerOf(await postAccount(request))).toMatchObject({
    status: 409,
    reason: "email_taken",
    message: expect.stringMatching(/登录/),
  });
});

test("a malformed sign-up is refused and makes no account", async () => {
  const response = await postAccount(
    jsonRequest("POST", "/api/accounts", { ...wan, email: "new@example.com", password: "short" }),
  );
  expect(await answerOf(response)).toMatchObject({ status: 400, code: "invalid" });
  expect(await findUserByEmail("new@example.com")).toBeUndefined();
});

test("a wrong password and a person who does not exist get the same answer", async () => {
  expect(await signIn("wan@example.com", "not the password")).toBeNull();
  expect(await signIn("nobody@example.com", "not the password")).toBeNull();
});

test("after ten failures even the right password has to wait", async () => {
  const email = "guessed@example.com";
  await postAccount(jsonRequest("POST", "/api/accounts", { ...wan, email }));
  for (let i = 0; i < 10; i++) expect(await signIn(email, `guess ${i}`)).toBeNull();
  await expect(signIn(email, wan.password)).rejects.toMatchObject({ code: "too_many", retryAfterSeconds: 900 });
  // Somebody who guesses elsewhere does not lock her out at home.
  expect(await signIn(email, wan.password, "192.0.2.7")).not.toBeNull();
});

test("guesses made at the same moment do not slip through together", async () => {
  const email = "rushed@example.com";
  const answers = await Promise.allSettled(Array.from({ length: 30 }, (_, i) => signIn(email, `guess ${i}`)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
});

test("a successful sign-in forgets the failures before it", async () => {
  const email = "careless@example.com";
  await postAccount(jsonRequest("POST", "/api/accounts", { ...wan, email }));
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 9; i++) await signIn(email, "wrong");
    expect(await signIn(email, wan.password)).not.toBeNull();
  }
});

test("two hashes of one password differ", async () => {
  expect(await hashPassword(wan.password)).not.toBe(await hashPassword(wan.password));
});

test("the set-up link makes one administrator, once, and a newer link ends an older one", async () => {
  const older = (await offerSetUp()) ?? "";
  const token = (await offerSetUp()) ?? "";
  expect(await canSetUp(older)).toBe(false);
  const form = { token, name: "Ada", email: "ada@example.com", password: wan.password };
  expect((await postSetUp(jsonRequest("POST", "/api/set-up", { ...form, token: older }))).status).toBe(404);
  expect((await postSetUp(jsonRequest("POST", "/api/set-up", form))).status).toBe(201);
  expect(await findUserByEmail("ada@example.com")).toMatchObject({ role: "admin" });
  const again = await postSetUp(jsonRequest("POST", "/api/set-up", { ...form, email: "eve@example.com" }));
  expect(again.status).toBe(404);
  expect(await offerSetUp()).toBeNull();
});

const origins: Record<string, string>[] = [
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { origin: "http://evil.example", host: "localhost:3000" },
];

test.each(origins)("another site's page (%o) cannot act in a visitor's name", async (headers) => {
  const request = jsonRequest("POST", "/api/accounts", { ...wan, email: "x@example.com" }, headers);
  expect(await answerOf(await postAccount(request))).toMatchObject({ status: 400, reason: "cross_site" });
});
