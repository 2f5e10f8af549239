import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { learn } from "@/lib/engine/learn";
import { AS_WRITTEN } from "@/lib/engine/render/variation";
import { engine } from "@/lib/studio/engine-pool";
import type { StudioStyle } from "@/lib/studio/styles/studio-style";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { previewRows } from "./preview-rows";
import { ms, type Row, seconds, time } from "./table";

/** What the engine takes on its threads, beside sharp's own decoding and resizing. */
export async function engineRows(): Promise<Row[]> {
  const memory = watchMemory();
  const photos = await dailyPhotos();
  const { row: modelled, delay, packed, master, frame } = await model(photos.slice(0, 8));
  const rows = [
    await inspectRow(photos[0] as Buffer),
    await row("matte", "≤ 1.2 s", 1200, () => engine.cutOut(master, frame)),
    modelled,
    delay,
    ...(await renderRows(packed)),
  ];
  return [...rows, memory.row()];
}

async function row(what: string, bound: string, most: number, work: () => Promise<unknown>, rounds = 5): Promise<Row> {
  const taken = await time(work, rounds);
  return { what, measured: most >= 2000 ? seconds(taken) : ms(taken), floor: "", bound, met: taken <= most };
}

async function inspectRow(photo: Buffer): Promise<Row> {
  const folder = await mkdtemp(path.join(tmpdir(), "xiezhen-bench-"));
  const file = path.join(folder, "12-megapixels.jpg");
  await writeFile(file, await sharp(photo).resize(4000, 3000, { fit: "cover" }).jpeg({ quality: 92 }).toBuffer());
  try {
    const floor = await time(() => sharp(file).rotate().resize({ width: 2048 }).raw().toBuffer());
    const inspect = await time(() => engine.inspect(file));
    return {
      what: "inspect one 12 MP JPEG",
      measured: ms(inspect),
      floor: `${ms(floor)} sharp`,
      bound: "≤ 4 ×",
      met: inspect <= 4 * floor,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function model(photos: Buffer[]) {
  const masters = photos.map((photo) => new Uint8Array(photo));
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const start = performance.now();
  const described = await Promise.all(masters.map((master) => engine.describe(master)));
  const frames = described.flatMap((each, index) => (each.ok ? [{ id: String(index), description: each.frame }] : []));
  const best = learn(frames).frames.slice(0, 6);
  const cutouts = await Promise.all(
    best.map(async ({ id }) => {
      const frame = frames.find((candidate) => candidate.id === id)?.description;
      const master = masters[Number(id)];
      if (!frame || !master) throw new Error("A frame without its photo.");
      return { ...(await engine.cutOut(master, frame)), master, frame };
    }),
  );
  const taken = performance.now() - start;
  loop.disable();
  const stalled = loop.percentile(99) / 1e6;
  const [first] = cutouts;
  if (!first) throw new Error("A cutout is needed.");
  const row: Row = {
    what: "model from 8 photos, 2 cores",
    measured: seconds(taken),
    floor: "",
    bound: "≤ 12 s",
    met: taken <= 12_000,
  };
  const delay: Row = {
    what: "event-loop delay p99 meanwhile",
    measured: ms(stalled),
    floor: "5 ms resolution",
    bound: "≤ 50 ms",
    met: stalled <= 50,
  };
  return { row, delay, ...first };
}

async function renderRows(packed: Uint8Array): Promise<Row[]> {
  const render = ({ recipe }: StudioStyle, seed: number, width?: number) =>
    engine.render({ packed, recipe, variation: AS_WRITTEN, seed, ...(width ? { width } : {}) });
  const photograph = STUDIO_STYLES[0];
  if (!photograph) throw new Error("A style is needed.");
  const painted = STUDIO_STYLES.find(({ recipe }) => "paint" in recipe);
  const blank = { create: { width: 1024, height: 1365, channels: 3 as const, background: "#777" } };
  const encode = await time(() => sharp(blank).jpeg({ quality: 92 }).toBuffer());
  const one = await row("one 1024×1365 portrait", "≤ 1.0 s", 1000, () => render(photograph, 1, 1024));
  const rows = [{ ...one, floor: `${ms(encode)} encoding` }];
  if (painted) rows.push(await row("one painted portrait", "≤ 2.5 s", 2500, () => render(painted, 1, 1024)));
  const four = () => Promise.all([1, 2, 3, 4].map((seed) => render(photograph, seed, 1024)));
  rows.push(await row("four portraits of a style, 2 cores", "≤ 4 s", 4000, four, 3));
  return [...rows, ...(await previewRows(packed))];
}

/** The most that the process grew by while the engine worked, a thread. */
function watchMemory() {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const row = (): Row => {
    clearInterval(look);
    const each = (most - before) / 2 / 2 ** 20;
    return {
      what: "memory of one engine thread",
      measured: `${Math.round(each)} MB`,
      floor: "",
      bound: "≤ 700 MB",
      met: each <= 700,
    };
  };
  return { row };
}
