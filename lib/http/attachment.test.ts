import { expect, test } from "vitest";
import { attachment } from "./attachment";

test("a plain name is all where there is no other", () => {
  expect(attachment("sheet-1.jpg")).toBe('attachment; filename="sheet-1.jpg"');
});

test.each([
  ["伦勃朗.jpg", "%E4%BC%A6%E5%8B%83%E6%9C%97.jpg"],
  ["At the window (1950's)*.jpg", "At%20the%20window%20%281950%27s%29%2A.jpg"],
])("%s is said in the header's own letters, and read back", (name, encoded) => {
  expect(attachment("portrait.jpg", name)).toBe(`attachment; filename="portrait.jpg"; filename*=UTF-8''${encoded}`);
  expect(decodeURIComponent(encoded)).toBe(name);
});
