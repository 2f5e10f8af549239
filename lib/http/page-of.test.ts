import { expect, test } from "vitest";
import { pageOf } from "./page-of";

test.each([
  ["/", "/zh/by/cloud"],
  ["/how-it-works", "/zh/by/cloud/how-it-works"],
  ["/privacy", "/zh/by/cloud/privacy"],
])("%s is said in the words of whoever makes the portraits", (path, page) => {
  expect(pageOf(path, "zh", "cloud")).toBe(page);
});

test.each(["/photos", "/sign-in", "/privacy/more", "/s/abc"])("%s has one page a language", (path) => {
  expect(pageOf(path, "en", "cloud")).toBe(`/en${path}`);
});

test.each(["/by/cloud", "/by/studio/privacy"])(
  "%s is no address, so nobody reads the other provider's words",
  (path) => {
    expect(pageOf(path, "en", "studio")).toBe("/en/unknown");
  },
);
