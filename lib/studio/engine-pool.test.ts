import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "@/lib/domain/errors";
import { recogniseFormat } from "@/lib/engine/pictures/recognise-format";
import { franckFrames } from "@/tests/fixtures/faces";
import { hostile } from "@/tests/fixtures/hostile";
import { AS_WRITTEN } from "@/lib/engine/render/variation";
import { STUDIO_STYLES } from "./styles/studio-styles";
import { closeEngine, engine } from "./engine-pool";

let folder = "";

beforeAll(async () => {
  await import("../../scripts/run/bundle.mjs");
  folder = await mkdtemp(join(tmpdir(), "engine-pool-"));
});

afterAll(async () => {
  await closeEngine();
  await rm(folder, { recursive: true });
});

test("a photo is inspected in a thread while the main loop stays free", async () => {
  const before = performance.eventLoopUtilization();
  const inspections = await Promise.all(franckFrames().map((path) => engine.inspect(path)));
  const { utilization } = performance.eventLoopUtilization(before);

  expect(inspections.map(({ report }) => report.faces.length)).toEqual(Array(11).fill(1));
  expect(inspections[0]?.descriptor).toBeInstanceOf(Float32Array);
  expect(inspections[0]?.master).toBeInstanceOf(Uint8Array);
  expect(utilization).toBeLessThan(0.3);
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

test("a person is cut out, rendered, and still like herself", async () => {
  const master = await readFile(franckFrames()[2] ?? "");
  const described = await engine.describe(master);
  const [style] = STUDIO_STYLES;
  if (!described.ok || !style) throw new Error("The frame has one face, and there are styles");
  const { packed, score } = await engine.cutOut(master, described.frame);
  expect(score).toBeGreaterThan(0.5);

  const { jpeg: portrait } = await engine.render({ packed, recipe: style.recipe, variation: AS_WRITTEN, seed: 1 });
  expect(recogniseFormat(portrait)).toBe("jpeg");
  const likeness = await engine.likeness(portrait, described.frame.descriptor);
  expect(likeness?.points).toBeGreaterThan(60);
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
  expect(recogniseFormat(small)).toBe("webp");
  expect(bytes.length).toBeGreaterThan(0);
});
