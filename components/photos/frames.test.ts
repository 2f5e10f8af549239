import { expect, test } from "vitest";
import { ApiError } from "@/components/ui/api";
import type { PhotoStanding, PhotoView } from "@/lib/domain/photo";
import { chosenPhotos, countFrames, layFrames, roomFor, unusableFrames } from "./frames";
import type { Upload } from "./upload-queue";

const photo = (id: string, standing: PhotoStanding = "usable", score = 80): PhotoView => ({
  id,
  standing,
  score,
  marks: null,
  width: 1536,
  height: 2048,
  findings: [],
  imageUrl: `/api/photos/${id}/image`,
  createdAt: "2026-11-22T12:00:00Z",
});
const upload = (id: string): Upload => ({
  id,
  file: new Blob(),
  addedAt: 0,
  phase: "waiting",
  sent: 0,
  attempts: 0,
  error: null,
});
const ids = (frames: readonly { id: string }[]) => frames.map(({ id }) => id).join("");

test("a photo keeps the number that its upload had, whichever arrives first", () => {
  const frames = layFrames(["a", "b", "c"], [photo("c"), photo("a")], [upload("b")]);
  expect(ids(frames)).toBe("abc");
  expect(frames.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test("a photo added elsewhere comes after those this page knows, in the server's order", () => {
  expect(ids(layFrames(["a", "b"], [photo("x"), photo("a"), photo("y")], [upload("b")]))).toBe("abxy");
});

test("a photo that has arrived is not shown a second time as an upload", () => {
  expect(ids(layFrames(["a"], [photo("a")], [upload("a")]))).toBe("a");
});

test("only usable and poor photos are counted and developed, and what did not arrive is not awaited", () => {
  const all = [photo("a"), photo("b", "poor"), photo("c", "refused"), photo("d", "set_aside")];
  const frames = layFrames([], all, [upload("e"), { ...upload("f"), phase: "failed" }]);
  expect(countFrames(frames)).toEqual({ usable: 2, arriving: 1, aside: 1, refused: 1, failed: 1 });
  expect(ids(chosenPhotos(frames, 20))).toBe("ab");
});

test("the bar counts as many that cannot be used as the list below clears away; what may be sent again is not of them", () => {
  const notPicture = new ApiError(415, "unsupported", "not_a_picture", "This is no photo.");
  const failed = (id: string, error: unknown) => ({ ...upload(id), phase: "failed" as const, error });
  const uploads = [failed("b", notPicture), failed("c", new ApiError(503, "unavailable", "busy", "Later."))];
  const frames = layFrames([], [photo("a", "refused")], uploads);
  expect(countFrames(frames)).toMatchObject({ refused: 2, failed: 1 });
  expect(ids(unusableFrames(frames))).toBe("ab");
});

test("of more photos than a model takes the best are developed, in their order", () => {
  const scores = [70, 90, 50, 80];
  const frames = layFrames(
    [],
    scores.map((score) => photo(`${score}`, "usable", score)),
    [],
  );
  expect(chosenPhotos(frames, 3).map(({ score }) => score)).toEqual([70, 90, 80]);
});

const many = (count: number, standing: PhotoStanding) =>
  Array.from({ length: count }, (_, i) => photo(`${standing}${i}`, standing));
const room = (photos: PhotoView[], uploads: Upload[] = []) => roomFor(layFrames([], photos, uploads), 20);

test("photos that are refused, left out or did not arrive take none of the room", () => {
  expect(room([...many(10, "usable"), ...many(4, "poor"), ...many(6, "refused")])).toBe(6);
  expect(room([...many(12, "usable"), ...many(3, "set_aside")], [{ ...upload("u"), phase: "failed" }])).toBe(8);
});

test("photos on their way take room until they are known", () => {
  expect(room(many(15, "usable"), [upload("u"), { ...upload("v"), phase: "resting" }])).toBe(3);
});

test("a sheet holds forty frames in all, however few of them count", () => {
  expect(room([...many(2, "usable"), ...many(34, "refused")])).toBe(4);
  expect(room([...many(2, "usable"), ...many(38, "refused")])).toBe(0);
});

test("there is never less than no room", () => {
  expect(room(many(22, "usable"))).toBe(0);
});
