import { describe, expect, test } from "vitest";
import { callbackPath } from "./callback-path";

const ORIGIN = "https://studio.example";

describe("where one goes after signing in", () => {
  test("is the page that was asked for, with its query", () => {
    expect(callbackPath("/portraits?style=linen#top", ORIGIN)).toBe("/portraits?style=linen#top");
    expect(callbackPath(`${ORIGIN}/styles`, ORIGIN)).toBe("/styles");
  });

  test("is the contact sheet when nothing was asked for", () => {
    expect(callbackPath(null, ORIGIN)).toBe("/photos");
    expect(callbackPath("", ORIGIN)).toBe("/photos");
  });

  test.each([
    "https://elsewhere.example/photos",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/\t/elsewhere.example",
    "/.//elsewhere.example",
    "javascript:alert(1)",
    "data:text/html,hello",
    "https://studio.example@elsewhere.example",
    "http://[",
    "/api/auth/signout",
  ])("is never %s", (asked) => {
    expect(callbackPath(asked, ORIGIN)).toBe("/photos");
  });
});
