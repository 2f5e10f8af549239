import { expect, test } from "vitest";
import { chooseLocale } from "./choose-locale";

test.each([
  ["zh", "en-US,en;q=0.9", "zh"],
  ["en", "zh-CN", "en"],
  [undefined, "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  [undefined, "fr-FR,fr;q=0.9,zh-TW;q=0.8,en;q=0.7", "zh"],
  [undefined, "en;q=0.4,zh;q=0.6", "zh"],
  [undefined, "zh;q=0,en", "en"],
  [undefined, "de", "en"],
  ["xx", "ZH-Hans", "zh"],
  [undefined, null, "en"],
  [null, "", "en"],
  [undefined, ",;q=x,;;", "en"],
])("asked for %s with a browser that prefers %s, the page is in %s", (asked, header, locale) => {
  expect(chooseLocale(asked, header)).toBe(locale);
});
