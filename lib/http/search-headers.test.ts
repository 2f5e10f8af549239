import { expect, test } from "vitest";
import { searchHeaders } from "./search-headers";
import { sitemap } from "./sitemap";

const ORIGIN = "https://studio.example";
const linkOf = (path: string, search = "") => new Map(searchHeaders(ORIGIN, path, search)).get("Link");

test("a public page names its own address and those in each language", () => {
  expect(linkOf("/privacy")?.split(", ")).toEqual([
    '<https://studio.example/privacy>; rel="canonical"',
    '<https://studio.example/privacy?lang=en>; rel="alternate"; hreflang="en"',
    '<https://studio.example/privacy?lang=zh>; rel="alternate"; hreflang="zh-CN"',
    '<https://studio.example/privacy>; rel="alternate"; hreflang="x-default"',
  ]);
});

test("asked for in one language, it is that one; whatever else the query says does not make another page", () => {
  expect(linkOf("/", "?lang=zh")).toContain('<https://studio.example/?lang=zh>; rel="canonical"');
  expect(linkOf("/", "?utm_source=x")).toContain('<https://studio.example/>; rel="canonical"');
});

test.each(["/photos", "/s/token", "/set-up/key", "/admin/styles", "/no/such/page"])("%s is left alone", (path) => {
  expect(searchHeaders(ORIGIN, path, "")).toEqual([["X-Robots-Tag", "noindex"]]);
});

test("the sitemap has every public page in every language, and nothing else", () => {
  const addresses = [...sitemap(ORIGIN).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  const paths = ["/", "/how-it-works", "/privacy"];
  expect(addresses.sort()).toEqual(
    paths.flatMap((path) => ["", "?lang=en", "?lang=zh"].map((search) => ORIGIN + path + search)).sort(),
  );
});
