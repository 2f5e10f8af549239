import { expect, test } from "vitest";
import { MAX_UPLOAD_BYTES } from "@/lib/domain/photo";
import { pickFiles, sameFileKey } from "./pick-files";

function file(name: string, type: string, size = 3, relativePath = `./${name}`): File {
  const made = new File(["abc"], name.split("/").at(-1) ?? name, { type, lastModified: 1 });
  Object.defineProperty(made, "size", { value: size });
  return Object.assign(made, { relativePath });
}
const jpeg = (name: string) => file(name, "image/jpeg");
const inFolder = (path: string, type = "image/jpeg") => file(path, type, 3, `/${path}`);
const names = (files: readonly File[]) => files.map(({ name }) => name);

test("photos are taken in their order until the sheet is full, and the rest are named", () => {
  const picked = pickFiles([jpeg("1.jpg"), file("2.png", "image/png"), file("3.webp", "image/webp")], 2);
  expect(names(picked.taken)).toEqual(["1.jpg", "2.png"]);
  expect(names(picked.overflow)).toEqual(["3.webp"]);
});

test("a full sheet takes nothing", () => {
  for (const room of [0, -1]) {
    const { taken, overflow } = pickFiles([jpeg("1.jpg")], room);
    expect([taken.length, overflow.length]).toEqual([0, 1]);
  }
});

test("a photo of more than 25 MB is named and not sent, and takes no room", () => {
  const large = file("large.jpg", "image/jpeg", MAX_UPLOAD_BYTES + 1);
  const picked = pickFiles([large, file("exact.jpg", "image/jpeg", MAX_UPLOAD_BYTES)], 1);
  expect(names(picked.tooLarge)).toEqual(["large.jpg"]);
  expect(names(picked.taken)).toEqual(["exact.jpg"]);
  expect(picked.overflow).toEqual([]);
});

test("HEIC without a type is a picture, a document is not", () => {
  const picked = pickFiles([file("IMG_1.HEIC", ""), file("cv.pdf", "application/pdf"), file("notes", "")], 20);
  expect(names(picked.taken)).toEqual(["IMG_1.HEIC"]);
  expect(names(picked.notPictures)).toEqual(["cv.pdf", "notes"]);
});

test("a folder is read by name through its folders, and what systems hide in it is left without a word", () => {
  const picked = pickFiles(
    [
      inFolder("trip/IMG_10.jpg"),
      inFolder("trip/b/IMG_1.jpg"),
      inFolder("trip/IMG_9.jpg"),
      inFolder("trip/.DS_Store", ""),
      inFolder("trip/Thumbs.db", ""),
      inFolder("trip/desktop.ini", ""),
      inFolder("trip/._IMG_9.jpg"),
      inFolder("trip/.cache/IMG_2.jpg"),
      inFolder("__MACOSX/IMG_3.jpg"),
      inFolder("trip/plan.txt", "text/plain"),
    ],
    20,
  );
  expect(names(picked.taken)).toEqual(["IMG_1.jpg", "IMG_9.jpg", "IMG_10.jpg"]);
  expect(names(picked.notPictures)).toEqual(["plan.txt"]);
});

test("the very same file is taken once, in one pick and in the next", () => {
  const [one, same, other] = [jpeg("1.jpg"), jpeg("1.jpg"), jpeg("2.jpg")];
  const picked = pickFiles([one, same, other], 20);
  expect([names(picked.taken), names(picked.twice)]).toEqual([["1.jpg", "2.jpg"], ["1.jpg"]]);
  const again = pickFiles([same, jpeg("3.jpg")], 20, new Set([sameFileKey(one)]));
  expect([names(again.taken), names(again.twice)]).toEqual([["3.jpg"], ["1.jpg"]]);
});
