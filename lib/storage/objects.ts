import "server-only";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env/env";

/** Keys are made by us alone (`photos/<uuid>.jpg`), so anything else is a mistake worth failing on. */
const KEY = /^[a-z0-9-]+(\/[A-Za-z0-9._-]+)+$/;

function fileOf(key: string): string {
  if (!KEY.test(key) || key.includes("..")) throw new Error(`Not an object key: ${key}`);
  return path.join(env.DATA_DIR, "objects", key);
}

/** Stores an object whole or not at all: it is written aside, synced, and renamed into place. */
export async function putObject(key: string, bytes: Uint8Array): Promise<void> {
  const file = fileOf(key);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${crypto.randomUUID()}.part`;
  try {
    const handle = await open(aside, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** @throws when there is no such object; ask `hasObject` where that is expected. */
export async function readObject(key: string): Promise<Uint8Array> {
  return readFile(fileOf(key));
}

/** Its bytes a piece at a time; the file is open from the first piece to the last, or to the reader's early end. */
export async function* streamObject(key: string): AsyncGenerator<Uint8Array> {
  const file = await open(fileOf(key));
  try {
    yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
  } finally {
    await file.close();
  }
}

/** In bytes. @throws when there is no such object. */
export async function sizeOfObject(key: string): Promise<number> {
  return (await stat(fileOf(key))).size;
}

export async function hasObject(key: string): Promise<boolean> {
  return stat(fileOf(key)).then(
    () => true,
    () => false,
  );
}

/** Removing what is gone already is no error: removals are repeated after a crash. */
export async function deleteObject(key: string): Promise<void> {
  await rm(fileOf(key), { force: true });
}

/** Removes every object below a folder of keys, such as all sizes of one picture. */
export async function deleteObjectsBelow(prefix: string): Promise<void> {
  // A write under way may fill a folder again between its emptying and its end.
  await rm(fileOf(prefix), { recursive: true, force: true, maxRetries: 5 });
}

/** Folders of keys (`photos/<uuid>`) that nothing was put into for this long. */
export async function listFoldersOlderThan(prefix: string, ageMs: number): Promise<string[]> {
  const root = path.join(env.DATA_DIR, "objects", prefix);
  const names = await readdir(root).catch(() => []);
  const ages = await Promise.all(names.map(async (name) => Date.now() - (await stat(path.join(root, name))).mtimeMs));
  return names.filter((_, index) => (ages[index] ?? 0) > ageMs).map((name) => path.posix.join(prefix, name));
}

/** Every key there is, for tests and inventories. */
export async function listObjects(): Promise<string[]> {
  const root = path.join(env.DATA_DIR, "objects");
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}
