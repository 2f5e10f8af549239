import { expect, test } from "vitest";
import { POST as postAccount } from "@/app/api/accounts/route";
import { POST as postSetUp } from "@/app/api/set-up/route";
import { checkCredentials } from "@/lib/auth/check-credentials";
import { hashPassword } from "@/lib/auth/password";
import { findUserByEmail } from "@/lib/db/users";
import { canSetUp, offerSetUp } from "@/lib/features/accounts/set-up";
import { answerOf, jsonRequest } from "@/tests/support/requests";

const wan = { name: "林晚 Lin Wan", email: "Wan@Example.com", password: "a short sentence is good" };

test("a person signs up, and signs in with the address in any case", async () => {
  expect((await postAccount(jsonRequest("POST", "/api/accounts", wan))).status).toBe(201);
  const person = await checkCredentials({ email: "wan@example.com", password: wan.password });
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
  expect(await checkCredentials({ email: "wan@example.com", password: "not the password" })).toBeNull();
  expect(await checkCredentials({ email: "nobody@example.com", password: "not the password" })).toBeNull();
});

test("after ten failures even the right password has to wait", async () => {
  const email = "guessed@example.com";
  await postAccount(jsonRequest("POST", "/api/accounts", { ...wan, email }));
  for (let i = 0; i < 10; i++) expect(await checkCredentials({ email, password: `guess ${i}` })).toBeNull();
  await expect(checkCredentials({ email, password: wan.password })).rejects.toMatchObject({ code: "too_many" });
});

test("a successful sign-in forgets the failures before it", async () => {
  const email = "careless@example.com";
  await postAccount(jsonRequest("POST", "/api/accounts", { ...wan, email }));
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 9; i++) await checkCredentials({ email, password: "wrong" });
    expect(await checkCredentials({ email, password: wan.password })).not.toBeNull();
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

test("another site's page cannot act in a visitor's name", async () => {
  const request = jsonRequest(
    "POST",
    "/api/accounts",
    { ...wan, email: "x@example.com" },
    { "sec-fetch-site": "cross-site" },
  );
  expect(await answerOf(await postAccount(request))).toMatchObject({ status: 400, reason: "cross_site" });
});
