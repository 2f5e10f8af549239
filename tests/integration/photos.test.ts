import { createHash } from "node:crypto";
import { readdirSync, readFileSync, utimesSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { DELETE, PATCH, PUT } from "@/app/api/photos/[id]/route";
import { GET as getImage } from "@/app/api/photos/[id]/image/route";
import { DELETE as deleteAll, GET, PATCH as patchAll } from "@/app/api/photos/route";
import { getDb } from "@/lib/db/client";
import { photos } from "@/lib/db/schema";
import type { ContactSheetView, PhotoView } from "@/lib/domain/photo";
import { sweepPhotos } from "@/lib/features/photos/sweep-photos";
import { startBoss } from "@/lib/queue/boss";
import { listObjects, putObject } from "@/lib/storage/objects";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { groups, otherFace, sharedPhotos } from "@/tests/fixtures/faces";
import { hostile } from "@/tests/fixtures/hostile";
import { signInAs, signOut } from "@/tests/support/people";
import { answerOf, getRequest, jsonRequest, photoRequest, withId } from "@/tests/support/requests";
import sharp from "sharp";

let days: Buffer[] = [];
beforeAll(async () => {
  await startBoss();
  days = await dailyPhotos();
});

let person = 0;
beforeEach(() => signInAs(`Person${(person += 1)}`));

async function send(bytes: Uint8Array, id: string = crypto.randomUUID()): Promise<PhotoView> {
  const response = await PUT(photoRequest(id, bytes), withId(id));
  expect(response.status).toBe(201);
  return (await response.json()) as PhotoView;
}

const refusal = async (bytes: Uint8Array, announced?: number | null, headers?: Record<string, string>) => {
  const id = crypto.randomUUID();
  const request = photoRequest(id, bytes, announced);
  for (const [name, value] of Object.entries(headers ?? {})) request.headers.set(name, value);
  return answerOf(await PUT(request, withId(id)));
};
const sheet = async () => (await (await GET(getRequest("/api/photos"))).json()) as ContactSheetView;
const day = (index: number): Buffer => days[index] ?? Buffer.alloc(0);

test("a good photo is kept, counts, and is stored upright in sRGB without any metadata", async () => {
  const before = await listObjects();
  const photo = await send(await hostile.rotatedWithGps());
  expect(photo).toMatchObject({ standing: "usable", width: 720, height: 576 });
  const [key] = (await listObjects()).filter((object) => !before.includes(object));
  const master = await sharp(readFileSync(path.join(process.env.DATA_DIR ?? "", "objects", key ?? ""))).metadata();
  expect(master).toMatchObject({ format: "jpeg", width: 720, height: 576, space: "srgb" });
  expect([master.exif, master.icc, master.xmp, master.iptc, master.orientation]).toEqual(Array(5).fill(undefined));
});

test("sending the same photo id again, as after a lost answer, keeps one photo", async () => {
  const id = crypto.randomUUID();
  const [first, again] = [await send(day(0), id), await send(day(0), id)];
  expect(again).toEqual(first);
  expect((await sheet()).photos).toHaveLength(1);
});

test("two uploads of one id at the same moment keep one photo", async () => {
  const id = crypto.randomUUID();
  const objects = (await listObjects()).length;
  await Promise.all([send(day(0), id), send(day(0), id)]);
  expect((await sheet()).photos).toHaveLength(1);
  expect((await listObjects()).length).toBe(objects + 1);
});

const refused: [keyof typeof hostile, number, RegExp][] = [
  ["empty", 422, /empty/],
  ["webPage", 415, /not_a_picture|unsupported/],
  ["scriptedDrawing", 415, /not_a_picture|unsupported/],
  ["truncated", 422, /truncated/],
  ["truncatedPng", 422, /truncated/],
  ["headerAlone", 422, /truncated|unreadable/],
  ["enormous", 413, /pixels/],
];

test.each(refused)(
  "%s is refused with %i in both languages, and leaves nothing behind",
  async (kind, status, reason) => {
    const objects = await listObjects();
    const rows = await (await getDb()).$count(photos);
    const english = await refusal(await hostile[kind]());
    const chinese = await refusal(await hostile[kind](), undefined, { "accept-language": "zh-CN" });
    expect(english).toMatchObject({ status, reason: expect.stringMatching(reason) });
    expect(english.message).toMatch(/[a-z]{3,}.*\./);
    expect(chinese.message).toMatch(/[\u4e00-\u9fff]{3,}/);
    expect(await listObjects()).toEqual(objects);
    expect(await (await getDb()).$count(photos)).toBe(rows);
  },
);

test("the 0.9-gigapixel PNG is refused by its header, for less than 300 MB", async () => {
  await send(day(0)); // the engine's threads are up and warm
  const before = process.memoryUsage.rss();
  expect(await refusal(await hostile.enormous())).toMatchObject({ status: 413 });
  expect(process.memoryUsage.rss() - before).toBeLessThan(300e6);
});

test("an upload that breaks off, or lies about its length, is not kept", async () => {
  expect(await refusal(day(0), day(0).byteLength + 10)).toMatchObject({ status: 400, reason: "upload_incomplete" });
  expect(await refusal(day(0), 26 * 1024 * 1024)).toMatchObject({ status: 413, reason: "photo_too_large" });
  expect((await sheet()).photos).toHaveLength(0);
});

test("more than 25 MB is refused while it streams, even unannounced", async () => {
  expect(await refusal(new Uint8Array(26 * 1024 * 1024), null)).toMatchObject({
    status: 413,
    reason: "photo_too_large",
  });
});

test("a picture without a face, and one with several, stay on the sheet with a remark and do not count", async () => {
  const flat = await sharp({ create: { width: 800, height: 600, channels: 3, background: "#778" } })
    .jpeg()
    .toBuffer();
  expect((await send(flat)).findings.map(({ code }) => code)).toEqual(["no_face"]);
  expect((await send(readFileSync(groups[0]?.[0] ?? ""))).findings[0]).toMatchObject({
    code: "several_faces",
    severity: "refused",
  });
  expect(await sheet()).toMatchObject({ usable: 0, photos: [{ standing: "refused" }, { standing: "refused" }] });
});

test("a duplicate is found also after re-encoding, and no longer once the first is removed", async () => {
  const first = await send(day(0));
  const copy = await send(await sharp(day(0)).resize(900).webp({ quality: 70 }).toBuffer());
  expect(copy.findings[0]).toMatchObject({ code: "duplicate", severity: "refused", otherPhotoId: first.id });
  expect((await DELETE(jsonRequest("DELETE", `/api/photos/${first.id}`, {}), withId(first.id))).status).toBe(204);
  expect(await sheet()).toMatchObject({ usable: 1, photos: [{ id: copy.id, findings: [] }] });
});

test("somebody else among photos of one person is remarked on", async () => {
  for (let i = 0; i < 5; i++) await send(day(i));
  const stranger = await send(readFileSync(otherFace));
  expect(stranger.findings.map(({ code }) => code)).toContain("other_person");
  const others = (await sheet()).photos.filter((photo) => photo.id !== stranger.id);
  expect(others.flatMap((photo) => photo.findings.map(({ code }) => code))).not.toContain("other_person");
});

test("a photo can be left out of the set and taken back in", async () => {
  const { id } = await send(day(0));
  await PATCH(jsonRequest("PATCH", `/api/photos/${id}`, { setAside: true }), withId(id));
  expect(await sheet()).toMatchObject({ usable: 0, photos: [{ standing: "set_aside" }] });
  await PATCH(jsonRequest("PATCH", `/api/photos/${id}`, { setAside: false }), withId(id));
  expect(await sheet()).toMatchObject({ usable: 1 });
});

test("photos lie on the sheet as they were added, whichever arrived first", async () => {
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
  const added = Date.now();
  const put = (id: string, bytes: Buffer, at: unknown) => PUT(photoRequest(`${id}?added=${at}`, bytes), withId(id));
  expect((await put(second, day(1), added + 1)).status).toBe(201);
  expect((await put(first, day(0), added)).status).toBe(201);
  expect((await sheet()).photos.map(({ id }) => id)).toEqual([first, second]);
  for (const wrong of ["soon", -1, added + 2 * 24 * 3600_000])
    expect((await put(crypto.randomUUID(), day(2), wrong)).status).toBe(400);
});

test("several photos are left out, taken back in and removed with one request each", async () => {
  const objects = await listObjects();
  const ids = [await send(day(0)), await send(day(1))].map(({ id }) => id);
  const kept = await send(day(2));
  const change = (setAside: boolean) => patchAll(jsonRequest("PATCH", "/api/photos", { photoIds: ids, setAside }));
  expect(await answerOf(await change(true))).toMatchObject({ status: 200, usable: 1 });
  expect(await answerOf(await change(false))).toMatchObject({ status: 200, usable: 3 });
  const remove = () => deleteAll(jsonRequest("DELETE", "/api/photos", { photoIds: ids }));
  expect((await remove()).status).toBe(204);
  expect((await sheet()).photos.map(({ id }) => id)).toEqual([kept.id]);
  expect(await listObjects()).toHaveLength(objects.length + 1);
  expect((await remove()).status).toBe(404);
});

test("the owner sees the picture in the width asked for, kept by her browser alone", async () => {
  const { id } = await send(day(0));
  const response = await getImage(getRequest(`/api/photos/${id}/image?w=320`), withId(id));
  expect(response.headers.get("content-type")).toBe("image/webp");
  expect(response.headers.get("cache-control")).toMatch(/^private/);
  expect(await sharp(await response.arrayBuffer()).metadata()).toMatchObject({ width: 320 });
  const again = getRequest(`/api/photos/${id}/image?w=320`, { "if-none-match": response.headers.get("etag") ?? "" });
  expect((await getImage(again, withId(id))).status).toBe(304);
  expect((await getImage(getRequest(`/api/photos/${id}/image?w=321`), withId(id))).status).toBe(400);
});

test("a removed photo is gone from the disk with all its sizes", async () => {
  const objects = await listObjects();
  const { id } = await send(day(0));
  await getImage(getRequest(`/api/photos/${id}/image?w=320`), withId(id));
  expect((await listObjects()).length).toBe(objects.length + 2);
  await DELETE(jsonRequest("DELETE", `/api/photos/${id}`, {}), withId(id));
  expect(await listObjects()).toEqual(objects);
});

test("a picture that a kill left without a row is swept away, and no other", async () => {
  const { id } = await send(day(0));
  await putObject("photos/orphan/master.jpg", day(1));
  const folders = path.join(process.env.DATA_DIR ?? "", "objects/photos");
  const longAgo = new Date(Date.now() - 2 * 3600_000);
  for (const folder of readdirSync(folders)) utimesSync(path.join(folders, folder), longAgo, longAgo);
  await sweepPhotos();
  expect((await listObjects()).filter((key) => key.includes("orphan"))).toEqual([]);
  expect((await getImage(getRequest(`/api/photos/${id}/image?w=640`), withId(id))).status).toBe(200);
});

test("a stranger's photo answers 404 to every verb, and 401 to nobody", async () => {
  const { id } = await send(day(0));
  const tries = [
    () => PUT(photoRequest(id, day(1)), withId(id)),
    () => PATCH(jsonRequest("PATCH", `/api/photos/${id}`, { setAside: true }), withId(id)),
    () => DELETE(jsonRequest("DELETE", `/api/photos/${id}`, {}), withId(id)),
    () => getImage(getRequest(`/api/photos/${id}/image`), withId(id)),
    () => patchAll(jsonRequest("PATCH", "/api/photos", { photoIds: [id], setAside: true })),
    () => deleteAll(jsonRequest("DELETE", "/api/photos", { photoIds: [id] })),
  ];
  await signInAs("Stranger");
  for (const attempt of tries) expect((await attempt()).status).toBe(404);
  signOut();
  for (const attempt of tries) expect((await attempt()).status).toBe(401);
});

test("a sheet of twenty takes no more", async () => {
  const rows = await (await getDb()).select().from(photos).limit(1);
  const [row] = rows;
  if (!row) throw new Error("A photo is needed to copy.");
  const viewer = await signInAs("Full");
  const faces = Array.from({ length: 20 }, (_, index) => ({
    ...row,
    id: crypto.randomUUID(),
    ownerId: viewer.userId,
    arrival: undefined,
    modelId: null,
    setAside: false,
    report: { ...row.report, dhash: createHash("sha256").update(String(index)).digest("hex").slice(0, 16) },
    descriptor: null,
  }));
  await (await getDb()).insert(photos).values(faces);
  expect(await sheet()).toMatchObject({ usable: 20 });
  expect(await refusal(day(0))).toMatchObject({ status: 409, reason: "sheet_full" });
});

const shared = sharedPhotos("hostile");
// The folder lies beside the project only where it is developed; the same kinds are made above.
test.runIf(shared.length > 0).each(shared)("%s ends in words or on the sheet, never in a crash", async (file) => {
  const bytes = readFileSync(file);
  const [english, chinese] = [await refusal(bytes), await refusal(bytes, undefined, { "accept-language": "zh-CN" })];
  expect([201, 413, 415, 422]).toContain(english.status);
  if (english.status === 201) {
    // What has no face, or a bad one, is told by a remark in both languages instead.
    const { photos: kept } = await sheet();
    for (const { findings } of kept)
      for (const { title, remedy } of findings)
        expect([title.en, title.zh, remedy.en, remedy.zh].every(Boolean)).toBe(true);
  } else {
    expect(english.message).toMatch(/[a-z]{3,}.*\./);
    expect(chinese.message).toMatch(/[\u4e00-\u9fff]{3,}/);
    expect((await sheet()).photos).toEqual([]);
  }
});
