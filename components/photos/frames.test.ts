import { expect, it } from "vitest";
import type { PhotoStanding, PhotoView } from "@/lib/domain/photo";
import { countFrames, layFrames, scoreOfSet, usablePhotos } from "./frames";
import type { Upload } from "./upload-queue";

const photo = (id: string, standing: PhotoStanding = "usable", score = 80): PhotoView => ({
  id,
  standing,
  score,
  width: 1536,
  height: 2048,
  findings: [],
  imageUrl: `/api/photos/${id}/image`,
  createdAt: "2026-11-22T12:00:00Z",
});
const upload = (id: string): Upload => ({ id, file: new Blob(), phase: "waiting", sent: 0, attempts: 0, error: null });
const ids = (frames: readonly { id: string }[]) => frames.map(({ id }) => id).join("");

it("a photo keeps the number that its upload had, whichever arrives first", () => {
  const frames = layFrames(["a", "b", "c"], [photo("c"), photo("a")], [upload("b")]);
  expect(ids(frames)).toBe("abc");
  expect(frames.map(({ number }) => number)).toEqual([1, 2, 3]);
});

it("a photo added elsewhere comes after those this page knows, in the server's order", () => {
  expect(ids(layFrames(["a", "b"], [photo("x"), photo("a"), photo("y")], [upload("b")]))).toBe("abxy");
});

it("a photo that has arrived is not shown a second time as an upload", () => {
  expect(ids(layFrames(["a"], [photo("a")], [upload("a")]))).toBe("a");
});

it("only usable and poor photos are counted and developed, and what did not arrive is not awaited", () => {
  const all = [photo("a"), photo("b", "poor"), photo("c", "refused"), photo("d", "set_aside")];
  const frames = layFrames([], all, [upload("e"), { ...upload("f"), phase: "failed" }]);
  expect(countFrames(frames)).toEqual({ usable: 2, arriving: 1, aside: 1, refused: 1, failed: 1 });
  expect(ids(usablePhotos(frames))).toBe("ab");
});

it("the score of a set is the mean of its photos, and none while it is empty", () => {
  expect(scoreOfSet([photo("a", "usable", 90), photo("b", "poor", 61)])).toBe(76);
  expect(scoreOfSet([])).toBeNull();
});
