import { expect, test } from "vitest";
import { galleryQuery, readGalleryView, type GalleryView } from "./gallery-address";

const EVERYTHING: GalleryView = { shelf: "all", sex: "everyone", search: "", sitter: false };
const read = (query: string) => readGalleryView(new URLSearchParams(query));

test("what is written into the address is read again", () => {
  const view: GalleryView = { shelf: "film", sex: "women", search: "伦勃 & 朗", sitter: true };
  expect(read(galleryQuery(view, "m"))).toEqual(view);
  expect(new URLSearchParams(galleryQuery(view, "m")).get("model")).toBe("m");
});

test("the whole gallery has the plain address", () => {
  expect(galleryQuery(EVERYTHING, null)).toBe("");
  expect(galleryQuery({ ...EVERYTHING, search: "  " }, null)).toBe("");
  expect(read("")).toEqual(EVERYTHING);
});

test("whatever else stands there shows everything", () => {
  expect(read("?family=nonsense&for=nobody&face=mine")).toEqual(EVERYTHING);
  expect(read(`?find=${"x".repeat(500)}`).search).toHaveLength(60);
});
