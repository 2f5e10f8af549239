import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FINDING_CODES, type FindingCode } from "@/lib/domain/finding";
import { inspect, type Inspection } from "@/lib/engine/inspect";

export type Labelled = Inspection & { bytes: Buffer };
export type Person = { photos: Labelled[] };

export type Material = {
  people: Person[];
  counted: { faces: number; found: number }[];
  /** What was said of each, or why it was refused as a file. */
  faulty: { code: FindingCode; photo: Labelled }[];
};

/** Reads and inspects everything that is labelled in the folders. */
export async function readFolders(folders: string[]): Promise<Material> {
  const material: Material = { people: [], counted: [], faulty: [] };
  for (const folder of folders) {
    for (const person of await namesIn(join(folder, "people"))) {
      material.people.push({ photos: await readAll(join(folder, "people", person)) });
    }
    for (const count of await namesIn(join(folder, "faces"))) {
      const photos = await readAll(join(folder, "faces", count));
      material.counted.push(...photos.map(({ report }) => ({ faces: Number(count), found: report.faces.length })));
    }
    for (const code of FINDING_CODES) {
      for (const person of await namesIn(join(folder, "findings", code))) {
        const photos = await readAll(join(folder, "findings", code, person));
        material.faulty.push(...photos.map((photo) => ({ code, photo })));
      }
    }
  }
  return material;
}

async function readAll(folder: string): Promise<Labelled[]> {
  const photos: Labelled[] = [];
  for (const name of await namesIn(folder)) {
    const bytes = await readFile(join(folder, name));
    photos.push({ ...(await inspect(bytes)), bytes });
  }
  return photos;
}

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).toSorted() : [];
}
