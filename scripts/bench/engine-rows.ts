import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { learn } from "@/lib/engine/learn";
import { AS_WRITTEN } from "@/lib/engine/render/variation";
import { engine } from "@/lib/studio/engine-pool";
import { STUDIO_STYLES } from "@/lib/studio/styles/studio-styles";
import { dailyPhotos } from "@/tests/fixtures/daily-photos";
import { previewRows } from "./preview-rows";
import { ms, type Row, seconds, time } from "./table";

/** What the engine takes on its threads, beside sharp's own decoding and resizing. */
export async function engineRows(): Promise<Row[]> {
  const photos = await dailyPhotos();
  const folder = await mkdtemp(path.join(tmpdir(), "xiezhen-bench-"));
  const file = path.join(folder, "12-megapixels.jpg");
  const large = await sharp(photos[0]).resize(4000, 3000, { fit: "cover" }).jpeg({ quality: 92 }).toBuffer();
  await writeFile(file, large);
  try {
    const floor = await time(() => sharp(file).rotate().resize({ width: 2048 }).raw().toBuffer());
    const inspect = await time(() => engine.inspect(file));
    return [
      {
        what: "inspect one 12 MP JPEG",
        measured: ms(inspect),
        floor: `${ms(floor)} sharp`,
        bound: "≤ 4 ×",
        met: inspect <= 4 * floor,
      },
      ...(await modelRows(photos.slice(0, 8))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function modelRows(photos: Buffer[]): Promise<Row[]> {
  const masters = photos.map((photo) => new Uint8Array(photo));
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const start = performance.now();
  const described = await Promise.all(masters.map((master) => engine.describe(master)));
  const frames = described.flatMap((each, index) => (each.ok ? [{ id: String(index), description: each.frame }] : []));
  const learned = learn(frames);
  const cutouts = await Promise.all(
    learned.frames.slice(0, 6).map(async ({ id }) => {
      const frame = frames.find((candidate) => candidate.id === id)?.description;
      const master = masters[Number(id)];
      if (!frame || !master) throw new Error("A frame without its photo.");
      return engine.cutOut(master, frame);
    }),
  );
  const model = performance.now() - start;
  loop.disable();
  const delay = loop.percentile(99) / 1e6;

  const packed = cutouts[0]?.packed;
  const recipe = STUDIO_STYLES[0]?.recipe;
  if (!packed || !recipe) throw new Error("A cutout and a style are needed.");
  const render = (seed: number) => engine.render({ packed, recipe, variation: AS_WRITTEN, seed });
  const one = await time(() => render(1));
  const four = await time(() => Promise.all([1, 2, 3, 4].map(render)), 3);
  const encode = await time(() =>
    sharp({ create: { width: 1024, height: 1365, channels: 3, background: "#777" } })
      .jpeg({ quality: 92 })
      .toBuffer(),
  );
  return [
    {
      what: "model from 8 photos, 2 cores",
      measured: seconds(model),
      floor: "",
      bound: "≤ 12 s",
      met: model <= 12_000,
    },
    {
      what: "event-loop delay p99 meanwhile",
      measured: ms(delay),
      floor: "5 ms resolution",
      bound: "≤ 50 ms",
      met: delay <= 50,
    },
    {
      what: "one 1024×1365 portrait",
      measured: ms(one),
      floor: `${ms(encode)} encoding`,
      bound: "≤ 1.0 s",
      met: one <= 1000,
    },
    { what: "four portraits of a style", measured: seconds(four), floor: "", bound: "≤ 4 s", met: four <= 4000 },
    ...(await previewRows(packed)),
  ];
}
