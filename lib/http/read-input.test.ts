import { expect, test } from "vitest";
import { z } from "zod";
import { readJson } from "./read-input";

const parser = z.object({ name: z.string() });
const sent = (body: string) => new Request("http://localhost/api/accounts", { method: "POST", body });

test("a body that fits is read", async () => {
  expect(await readJson(sent('{"name":"林晚"}'), parser)).toEqual({ name: "林晚" });
});

test("what is no JSON, or something else, is the sender's mistake", async () => {
  for (const body of ["", "{", '{"name":1}']) {
    await expect(readJson(sent(body), parser)).rejects.toMatchObject({ code: "invalid", reason: "malformed" });
  }
});

test("a body larger than any page sends is not kept", async () => {
  const body = JSON.stringify({ name: "x".repeat(70_000) });
  await expect(readJson(sent(body), parser)).rejects.toMatchObject({ code: "too_large" });
});
