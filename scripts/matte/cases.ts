import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { hash01 } from "@/lib/engine/pixels/noise";
import { type Background, BACKGROUNDS, paintBackground } from "./backgrounds";
import type { KnownPerson } from "./known-person";

/** A made photo and the alpha that it was made with. */
export type Case = { person: string; background: Background; photo: Uint8Array; truth: Float32Array; width: number };

/** Every person before every background, as a camera would have stored it: noise, then JPEG. */
export async function makeCases(people: KnownPerson[]): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [n, { name, width, height, rgba, sitter }] of people.entries()) {
    for (const background of BACKGROUNDS) {
      const rgb = await paintBackground(background, width, height, sitter, 17 * n + 5);
      const truth = new Float32Array(width * height);
      for (let i = 0; i < truth.length; i++) {
        const alpha = (rgba[i * 4 + 3] as number) / 255;
        truth[i] = alpha;
        for (let c = 0; c < 3; c++) {
          const noise = 5 * (hash01(i % width, Math.floor(i / width), c + 3) - 0.5);
          const value = alpha * (rgba[i * 4 + c] as number) + (1 - alpha) * (rgb[i * 3 + c] as number) + noise;
          rgb[i * 3 + c] = Math.min(255, Math.max(0, Math.round(value)));
        }
      }
      const photo = await sharp(rgb, { raw: { width, height, channels: 3 } })
        .jpeg({ quality: 92 })
        .toBuffer();
      cases.push({ person: name, background, photo, truth, width });
    }
  }
  return cases;
}

/** Kept, so that another version of the engine can be measured on the very same pictures. */
export async function keepCases(folder: string, cases: Case[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { person, background, photo, truth, width } of cases) {
    const name = join(folder, `${person}+${background}`);
    await writeFile(`${name}.jpg`, photo);
    const bytes = Uint8Array.from(truth, (alpha) => Math.round(alpha * 255));
    await sharp(bytes, { raw: { width, height: truth.length / width, channels: 1 } })
      .png()
      .toFile(`${name}.png`);
  }
}

/** None where the folder is not there yet. */
export async function readCases(folder: string): Promise<Case[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".jpg")).toSorted();
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -4);
      const [person = "", background = ""] = name.split("+");
      const { data, info } = await sharp(join(folder, `${name}.png`))
        .toColourspace("b-w")
        .raw()
        .toBuffer({ resolveWithObject: true });
      const truth = Float32Array.from(data, (byte) => byte / 255);
      const photo = await readFile(join(folder, file));
      return { person, background: background as Background, photo, truth, width: info.width };
    }),
  );
}
