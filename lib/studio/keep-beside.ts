import "server-only";
import path from "node:path";
import pLimit, { type LimitFunction } from "p-limit";
import { AppError } from "@/lib/domain/errors";
import { deleteObjectsBelow, hasObject, putObject, readObject } from "@/lib/storage/objects";
import type { Urgency } from "./waiting-lines";

/** Of what holders of links ask for; the others wait before their originals are read, so that no number of them fills the memory. */
const VISITED_AT_ONCE = 4;

// A page asks for a picture several times at once, and Next bundles a module more than once.
const keep = globalThis as typeof globalThis & {
  picturesInTheMaking?: Map<string, Promise<Uint8Array>>;
  visitedPictures?: LimitFunction;
};

type Copy = {
  /** What follows the original's name: `-640.avif`. */
  ending: string;
  make: (original: Uint8Array) => Promise<Uint8Array>;
  urgency: Urgency;
};

/**
 * Something that is made of a stored picture once, kept beside it, and deleted with it.
 * @throws AppError `not_found` where the picture was removed meanwhile.
 */
export async function keepBeside(storageKey: string, { ending, make, urgency }: Copy): Promise<Uint8Array> {
  const { dir, name } = path.posix.parse(storageKey);
  const key = path.posix.join(dir, `${name}${ending}`);
  const making = (keep.picturesInTheMaking ??= new Map());
  const own = `${urgency} ${key}`;
  // An owner does not wait for what a link's holder asked for, who waits behind others.
  const underWay = making.get(`awaited ${key}`) ?? making.get(own);
  if (underWay) return underWay;
  const findOrMake = async () => ((await hasObject(key)) ? readObject(key) : makeCopy(storageKey, key, make));
  const bytes = (urgency === "visited" ? findOrAsk(key, findOrMake) : findOrMake()).finally(() => making.delete(own));
  making.set(own, bytes);
  return bytes;
}

/** What is there is given at once; what is not comes in its turn. */
async function findOrAsk(key: string, findOrMake: () => Promise<Uint8Array>): Promise<Uint8Array> {
  keep.visitedPictures ??= pLimit(VISITED_AT_ONCE);
  return (await hasObject(key)) ? readObject(key) : keep.visitedPictures(findOrMake);
}

async function makeCopy(storageKey: string, key: string, make: Copy["make"]): Promise<Uint8Array> {
  const bytes = await make(await readObject(storageKey));
  await putObject(key, bytes);
  // Removed while the engine was at it: what is gone must not come back as a thumbnail.
  if (!(await hasObject(storageKey))) {
    await deleteObjectsBelow(path.posix.dirname(key));
    throw new AppError("not_found", { en: "This picture has been removed.", zh: "这张照片已经移除了。" });
  }
  return bytes;
}
