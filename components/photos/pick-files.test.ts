import { expect, it } from "vitest";
import { MAX_UPLOAD_BYTES } from "@/lib/domain/photo";
import { pickFiles } from "./pick-files";

const file = (name: string, type: string, size = 10) => new File([new Uint8Array(size)], name, { type });
const names = (files: File[]) => files.map(({ name }) => name);

it("photos are taken in their order until the sheet is full, and the rest are counted", () => {
  const picked = pickFiles([file("1.jpg", "image/jpeg"), file("2.png", "image/png"), file("3.webp", "image/webp")], 2);
  expect(names(picked.taken)).toEqual(["1.jpg", "2.png"]);
  expect(picked.overflow).toBe(1);
});

it("a full sheet takes nothing", () => {
  expect(pickFiles([file("1.jpg", "image/jpeg")], 0)).toMatchObject({ taken: [], overflow: 1 });
  expect(pickFiles([file("1.jpg", "image/jpeg")], -1)).toMatchObject({ taken: [], overflow: 1 });
});

it("a photo of more than 25 MB is named and not sent, and takes no room", () => {
  const large = file("large.jpg", "image/jpeg", MAX_UPLOAD_BYTES + 1);
  const picked = pickFiles([large, file("exact.jpg", "image/jpeg", MAX_UPLOAD_BYTES)], 1);
  expect(names(picked.tooLarge)).toEqual(["large.jpg"]);
  expect(names(picked.taken)).toEqual(["exact.jpg"]);
  expect(picked.overflow).toBe(0);
});

it("HEIC without a type is a picture, a document is not", () => {
  const picked = pickFiles([file("IMG_1.HEIC", ""), file("cv.pdf", "application/pdf"), file("notes", "")], 20);
  expect(names(picked.taken)).toEqual(["IMG_1.HEIC"]);
  expect(names(picked.notPictures)).toEqual(["cv.pdf", "notes"]);
});
