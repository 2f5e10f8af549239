import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { GET as getImage } from "@/app/api/portraits/[id]/image/route";
import { getDb } from "@/lib/db/client";
import type { PortraitRow } from "@/lib/db/portraits";
import { portraits } from "@/lib/db/schema";
import { findStyle } from "@/lib/db/styles";
import { PICTURE_WIDTHS } from "@/lib/domain/picture";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { startBoss } from "@/lib/queue/boss";
import { deleteObjectsBelow, listObjects, readObject } from "@/lib/storage/objects";
import { engine } from "@/lib/studio/engine-pool";
import { hangPortraits } from "@/tests/support/hung-portraits";
import { signInAs, signOut } from "@/tests/support/people";
import { getRequest, withId } from "@/tests/support/requests";
import "@/tests/support/engine-room";

/* One portrait in every size and kind: what a browser shows best, made once, and for its owner alone. */

const CHROMIUM = "image/avif,image/webp,image/apng,image/*,*/*;q=0.8";

let portrait: PortraitRow;

beforeAll(async () => {
  await startBoss();
  await syncStyles();
});

beforeEach(async () => {
  await (await getDb()).delete(portraits);
  [portrait] = (await hangPortraits(await signInAs("Wan"), 1)) as [PortraitRow];
});

afterEach(() => void vi.restoreAllMocks());

const ask = (query: string, headers: Record<string, string> = {}) =>
  getImage(getRequest(`/api/portraits/${portrait.id}/image${query}`, headers), withId(portrait.id));

test.each([
  ["AVIF where it is shown", CHROMIUM, "image/avif", "heif"],
  ["WebP where AVIF is not", "image/webp,image/*;q=0.8", "image/webp", "webp"],
  ["JPEG where neither is", "image/png,image/jpeg", "image/jpeg", "jpeg"],
] as const)("a browser gets %s, in every width", async (_what, accept, type, format) => {
  for (const width of PICTURE_WIDTHS) {
    const answer = await ask(`?w=${width}`, { accept });
    expect(answer.headers.get("content-type")).toBe(type);
    const made = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect(made).toMatchObject({ format, width: Math.min(width, portrait.width) });
  }
});

test("each kind and width has a mark of its own, and no cache gives one for another or to anybody else", async () => {
  await (await getDb()).update(portraits).set({ width: 640 });
  const marks = new Set<string | null>();
  for (const accept of [CHROMIUM, "image/webp", "image/jpeg"])
    for (const query of ["?w=320", "?w=640"]) {
      const { headers } = await ask(query, { accept });
      marks.add(headers.get("etag"));
      expect(headers.get("vary")).toBe("Accept, Cookie");
      expect(headers.get("cache-control")).toBe("private, max-age=86400, immutable");
    }
  marks.add((await ask("?download=1")).headers.get("etag"));
  expect(marks.size).toBe(7);
});

test("a browser that has the picture is not sent it again, and none is made for it", async () => {
  const resize = vi.spyOn(engine, "resize");
  const { headers } = await ask("?w=320", { accept: CHROMIUM });
  await deleteObjectsBelow(portrait.storageKey.replace("/portrait.jpg", ""));
  const again = await ask("?w=320", { accept: CHROMIUM, "if-none-match": headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
  expect(resize).toHaveBeenCalledTimes(1);
});

test("asked for by many at once, a size is made once", async () => {
  const resize = vi.spyOn(engine, "resize");
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask("?w=640", { accept: CHROMIUM })));
  await ask("?w=640", { accept: CHROMIUM });
  expect(resize).toHaveBeenCalledTimes(1);
  const bodies = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
  expect(bodies[0]?.byteLength).toBeGreaterThan(100);
  for (const body of bodies) expect(body.equals(bodies[0] ?? Buffer.alloc(0))).toBe(true);
  const folder = portrait.storageKey.replace("/portrait.jpg", "");
  expect((await listObjects()).filter((key) => key.startsWith(folder))).toEqual([
    `${folder}/portrait-320.avif`,
    portrait.storageKey,
  ]);
});

test("no portrait is made anew in a width that holds nothing more", async () => {
  const resize = vi.spyOn(engine, "resize");
  const marks = new Set<string | null>();
  for (const width of PICTURE_WIDTHS) {
    const answer = await ask(`?w=${width}`, { accept: CHROMIUM });
    await answer.arrayBuffer();
    marks.add(answer.headers.get("etag"));
  }
  expect(resize).toHaveBeenCalledExactlyOnceWith(expect.anything(), { width: 320, format: "avif" }, "awaited");
  expect(marks.size).toBe(1);
});

test("a size that could not be made is tried again", async () => {
  vi.spyOn(engine, "resize").mockRejectedValueOnce(new Error("the thread died"));
  expect((await ask("?w=320", { accept: CHROMIUM })).status).toBe(500);
  expect((await ask("?w=320", { accept: CHROMIUM })).status).toBe(200);
});

test.each(["en", "zh"] as const)(
  "a download is the original to the byte, called after its style in %s",
  async (locale) => {
    const answer = await ask("?download=1", { accept: CHROMIUM, cookie: `locale=${locale}` });
    const [, encoded] =
      /^attachment; filename="portrait-[\da-f]{8}\.jpg"; filename\*=UTF-8''([^']+)$/.exec(
        answer.headers.get("content-disposition") ?? "",
      ) ?? [];
    const style = await findStyle(portrait.styleId);
    expect(decodeURIComponent(encoded ?? "")).toBe(`${style?.name[locale]}.jpg`);
    expect(answer.headers.get("vary")).toBe("Accept, Cookie, Accept-Language");
    const etag = answer.headers.get("etag") ?? "";
    const known = await ask("?download=1", {
      "if-none-match": etag,
      cookie: `locale=${locale === "en" ? "zh" : "en"}`,
    });
    expect(known.status).toBe(304);
    expect(known.headers.get("content-disposition")).toContain(
      encodeURIComponent(style?.name[locale === "en" ? "zh" : "en"] ?? "-"),
    );
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(await readObject(portrait.storageKey)))).toBe(
      true,
    );
  },
);

test("in no kind or size does anybody else get a byte", async () => {
  for (const [become, status] of [
    [() => signInAs("Mei"), 404],
    [() => Promise.resolve(signOut()), 401],
  ] as const) {
    await become();
    for (const accept of [CHROMIUM, "image/webp", "image/jpeg"])
      for (const query of ["?w=320", "?w=2048", "?download=1", ""]) {
        const answer = await ask(query, { accept });
        expect(answer.status).toBe(status);
        expect(answer.headers.get("content-type")).toContain("json");
      }
  }
});
