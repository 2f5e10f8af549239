import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "@/lib/domain/errors";
import { franckFrames } from "@/tests/fixtures/faces";
import { hostile } from "@/tests/fixtures/hostile";
import { closeEngine, engine } from "./engine-pool";

let folder = "";

beforeAll(async () => {
  await import("../../scripts/build-engine.mjs");
  folder = await mkdtemp(join(tmpdir(), "engine-pool-"));
});

afterAll(async () => {
  await closeEngine();
  await rm(folder, { recursive: true });
});

test("a photo is inspected in a thread while the main loop stays free", async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const inspections = await Promise.all(franckFrames().map((path) => engine.inspect(path)));
  delay.disable();

  expect(inspections.map(({ report }) => report.faces.length)).toEqual(Array(11).fill(1));
  expect(inspections[0]?.descriptor).toBeInstanceOf(Float32Array);
  expect(inspections[0]?.master).toBeInstanceOf(Uint8Array);
  expect(delay.percentile(99) / 1e6).toBeLessThan(50);
});

test("an AppError of a thread arrives as an AppError, with its words", async () => {
  const path = join(folder, "photo.jpg");
  await writeFile(path, await hostile.truncated());
  const refusal = await engine.inspect(path).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({
    code: "unprocessable",
    reason: "photo_truncated",
    words: { en: expect.stringContaining("damaged") as string },
  });
});

test("what nobody foresaw arrives as an error, and the thread goes on", async () => {
  await expect(engine.inspect(join(folder, "nothing-here.jpg"))).rejects.toThrow("ENOENT");
  const described = await engine.describe(await readFile(franckFrames()[0] ?? ""));
  expect(described).toMatchObject({ ok: true, frame: { width: 720, height: 576 } });
});

test("a picture is compared with a person", async () => {
  const [one, two] = await Promise.all(
    franckFrames()
      .slice(0, 2)
      .map((path) => readFile(path)),
  );
  const described = one && (await engine.describe(one));
  if (!described || !described.ok || !two) throw new Error("The first frame has one face");
  const likeness = await engine.likeness(two, described.frame.descriptor);
  expect(likeness?.points).toBeGreaterThan(50);
});

test("bytes given to a thread stay with the caller", async () => {
  const bytes = new Uint8Array(await readFile(franckFrames()[0] ?? ""));
  const small = await engine.resize(bytes, { width: 320, format: "webp" });
  expect(await sharp(small).metadata()).toMatchObject({ format: "webp", width: 320 });
  expect(bytes.length).toBeGreaterThan(0);
});
