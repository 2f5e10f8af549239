import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { describeCause } from "@/lib/observability/describe-cause";

test("a failed statement is logged without the addresses and hashes it carried", () => {
  const inner = Object.assign(new Error("relation does not exist"), {
    code: "42P01",
    detail: "Key (email)=(wan@example.com)",
  });
  const error = new DrizzleQueryError(
    "insert into users values ($1, $2)",
    ["wan@example.com", "$argon2id$HASH"],
    inner,
  );
  const line = JSON.stringify(describeCause(new Error("sign-up failed", { cause: error })));
  expect(line).not.toMatch(/wan@example|argon2id/);
  expect(line).toMatch(/sign-up failed/);
  expect(line).toMatch(/insert into users/);
  expect(line).toMatch(/42P01.*relation does not exist|relation does not exist.*42P01/);
});

test("what is no error is said as it is", () => {
  expect(describeCause("a string")).toEqual({ name: "string", message: "a string" });
});
