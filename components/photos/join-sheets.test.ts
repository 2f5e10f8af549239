import { expect, test } from "vitest";
import type { ContactSheetView, PhotoStanding, PhotoView } from "@/lib/domain/photo";
import { withNewer, withPhoto } from "./join-sheets";

const photo = (id: string, standing: PhotoStanding = "usable"): PhotoView => ({
  id,
  standing,
  score: 80,
  marks: null,
  width: 1536,
  height: 2048,
  findings: [],
  imageUrl: `/api/photos/${id}/image`,
  createdAt: "2026-11-22T12:00:00Z",
});
const sheet = (...photos: PhotoView[]): ContactSheetView => ({
  photos,
  usable: photos.filter(({ standing }) => standing === "usable").length,
  score: 80,
  marks: null,
  lacks: [],
  provider: "studio",
  minimum: 8,
  maximum: 20,
  roll: 1,
});

test("a photo that arrives comes last, and one that is known is replaced where it lies", () => {
  expect(withPhoto(sheet(photo("a")), photo("b")).photos).toEqual([photo("a"), photo("b")]);
  const changed = withPhoto(sheet(photo("a"), photo("b")), photo("a", "refused"));
  expect(changed.photos).toEqual([photo("a", "refused"), photo("b")]);
});

test("a newer sheet is taken as it is: a photo left out may change what is said of another", () => {
  const newer = sheet(photo("a", "set_aside"), photo("b"));
  expect(withNewer(sheet(photo("a"), photo("b", "refused")), newer)).toEqual(newer);
});

test("a photo that arrived while the newer sheet was on its way stays", () => {
  const joined = withNewer(sheet(photo("a"), photo("c")), sheet(photo("a", "set_aside")));
  expect(joined.photos).toEqual([photo("a", "set_aside"), photo("c")]);
});
