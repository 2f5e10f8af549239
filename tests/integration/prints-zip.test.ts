import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { PATCH as changePortraits } from "@/app/api/portraits/route";
import { POST as postZip } from "@/app/api/portraits/zip/route";
import { getDb } from "@/lib/db/client";
import type { PortraitRow } from "@/lib/db/portraits";
import { portraits, styles } from "@/lib/db/schema";
import { listOfferedStyles } from "@/lib/db/styles";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { startBoss } from "@/lib/queue/boss";
import { putObject, readObject } from "@/lib/storage/objects";
import { hangPortraits } from "@/tests/support/hung-portraits";
import { signInAs, signOut } from "@/tests/support/people";
import { readZip } from "@/tests/support/read-zip";
import { jsonRequest } from "@/tests/support/requests";

/* Portraits as one file: written while it is read, whole, and only for their owner. */

const storage = { bytesRead: 0, opened: 0, closed: 0 };

vi.mock("@/lib/storage/objects", async (original) => {
  const objects = await original<typeof import("@/lib/storage/objects")>();
  async function* streamObject(key: string) {
    storage.opened += 1;
    try {
      for await (const chunk of objects.streamObject(key)) {
        storage.bytesRead += chunk.byteLength;
        yield chunk;
      }
    } finally {
      storage.closed += 1;
    }
  }
  return { ...objects, streamObject };
});

let hung: PortraitRow[];

beforeAll(async () => {
  await startBoss();
  await syncStyles();
});

beforeEach(async () => {
  await (await getDb()).delete(portraits);
  const wan = await signInAs("Wan");
  hung = [...(await hangPortraits(wan, 3, 0)), ...(await hangPortraits(wan, 2, 1))];
  Object.assign(storage, { bytesRead: 0, opened: 0, closed: 0 });
});

const ids = () => hung.map(({ id }) => id);
const zipOf = (portraitIds: unknown, headers = {}) =>
  postZip(jsonRequest("POST", "/api/portraits/zip", { portraitIds }, headers));

test("every portrait comes whole, stored, in the order asked for, as long as was announced", async () => {
  const order = ids().toReversed();
  const answer = await zipOf([...order, order[0]]);
  expect(answer.headers.get("content-type")).toBe("application/zip");
  const zip = Buffer.from(await answer.arrayBuffer());
  expect(zip.byteLength).toBe(Number(answer.headers.get("content-length")));
  const entries = readZip(zip);
  expect(entries).toHaveLength(5);
  for (const [n, { bytes, method }] of entries.entries()) {
    expect(method).toBe(0);
    const original = await readObject(hung[4 - n]?.storageKey ?? "");
    expect(bytes.equals(Buffer.from(original))).toBe(true);
  }
  expect(storage).toMatchObject({ opened: 5, closed: 5 });
});

test.each([
  ["zh", "写真.zip", (name: { zh: string }, n: number) => `${name.zh}-0${n}.jpg`],
  ["en", "portraits.zip", (name: { en: string }, n: number) => `${name.en} 0${n}.jpg`],
] as const)(
  "in %s its files are called by their styles, in letters that every program reads",
  async (locale, own, as) => {
    const answer = await zipOf(ids(), { cookie: `locale=${locale}` });
    expect(answer.headers.get("content-disposition")).toContain(`filename*=UTF-8''${encodeURIComponent(own)}`);
    const [first, second] = await listOfferedStyles("studio");
    if (!first || !second) throw new Error("There are no styles.");
    const entries = readZip(Buffer.from(await answer.arrayBuffer()));
    const wanted = [as(first.name, 1), as(first.name, 2), as(first.name, 3), as(second.name, 1), as(second.name, 2)];
    expect(entries.map(({ name }) => name)).toEqual(wanted);
    expect(entries.every(({ saysUtf8 }) => saysUtf8)).toBe(true);
  },
);

test("a style's name that is no file's name, in whatever script, harms nothing", async () => {
  const db = await getDb();
  const [before] = await db
    .select()
    .from(styles)
    .where(eq(styles.id, hung[0]?.styleId ?? ""));
  const name = { en: "../neon\n/東京 🌃", zh: "霓虹" };
  await db
    .update(styles)
    .set({ name })
    .where(eq(styles.id, before?.id ?? ""));
  const answer = await zipOf(ids().slice(0, 2));
  const entries = readZip(Buffer.from(await answer.arrayBuffer()));
  expect(entries.map((entry) => entry.name)).toEqual(["neon 東京 🌃 01.jpg", "neon 東京 🌃 02.jpg"]);
  if (before) await db.update(styles).set({ name: before.name }).where(eq(styles.id, before.id));
});

const LARGE = 2_000_000;

/** Twenty portraits of 2 MB, and their archive, of which nothing has been read. */
async function largeZip() {
  const many = await hangPortraits(await signInAs("Wan"), 20);
  for (const { storageKey } of many) await putObject(storageKey, randomBytes(LARGE));
  const answer = await zipOf(many.map(({ id }) => id));
  if (!answer.body) throw new Error("An archive without a body.");
  return { sizeBytes: Number(answer.headers.get("content-length")), reader: answer.body.getReader() };
}

test("files are read only as fast as the archive is, so that no more than a piece is in memory", async () => {
  const { sizeBytes, reader } = await largeZip();
  expect(sizeBytes).toBeGreaterThan(20 * LARGE);
  let [bytes, most] = [0, 0];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    // Lets whatever would read ahead do so.
    await new Promise(setImmediate);
    most = Math.max(most, storage.bytesRead - bytes);
    expect(storage.opened - storage.closed).toBeLessThanOrEqual(1);
  }
  expect(bytes).toBe(sizeBytes);
  expect(most).toBeLessThanOrEqual(256 * 1024);
});

test("whoever stops in the middle stops the reading, and no file stays open", async () => {
  const { reader } = await largeZip();
  for (let bytes = 0; bytes < 3.5 * LARGE;) bytes += (await reader.read()).value?.byteLength ?? 0;
  await reader.cancel();
  await vi.waitFor(() => expect(storage).toMatchObject({ opened: 4, closed: 4 }));
  const { bytesRead } = storage;
  for (let n = 0; n < 20; n++) await new Promise(setImmediate);
  expect(storage.bytesRead).toBe(bytesRead);
});

test.each([
  ["none", []],
  ["more than two hundred", Array.from({ length: 201 }, () => crypto.randomUUID())],
  ["what is no id", ["me"]],
])("%s is refused", async (_what, wanted) => {
  expect((await zipOf(wanted)).status).toBe(400);
});

test("a deleted portrait, or a stranger's, is not packed, not even beside one's own", async () => {
  await changePortraits(jsonRequest("PATCH", "/x", { portraitIds: ids().slice(0, 1), deleted: true }));
  expect((await zipOf(ids())).status).toBe(404);
  const own = await hangPortraits(await signInAs("Mei"), 1);
  for (const wanted of [ids().slice(1), [own[0]?.id, ids()[1]]]) {
    expect((await zipOf(wanted)).status).toBe(404);
  }
  signOut();
  expect((await zipOf(ids())).status).toBe(401);
  expect(storage.opened).toBe(0);
});
