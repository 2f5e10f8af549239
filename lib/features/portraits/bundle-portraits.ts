import "server-only";
import path from "node:path";
import { findPortraitsOf, type PortraitRow } from "@/lib/db/portraits";
import { findStyles } from "@/lib/db/styles";
import type { Bundle } from "@/lib/domain/bundle";
import { nameFiles } from "@/lib/domain/file-names";
import type { Viewer } from "@/lib/domain/viewer";
import type { Locale } from "@/lib/domain/words";
import { sizeOfObject, streamObject } from "@/lib/storage/objects";
import { noSuchPortrait } from "./no-such-portrait";

const NAMES = { en: "portraits.zip", zh: "写真.zip" };

/** The originals of some portraits in the order asked for, named by style. @throws AppError `not_found` where one is not hers. */
export async function bundlePortraits(viewer: Viewer, portraitIds: string[], locale: Locale): Promise<Bundle> {
  const ids = [...new Set(portraitIds)];
  const hers = new Map((await findPortraitsOf(viewer.userId, ids)).map((row) => [row.id, row]));
  const rows = ids.map((id) => hers.get(id) ?? raise());
  const names = await nameRows(rows, locale);
  const files = rows.map(async ({ storageKey, createdAt }, n) => ({
    name: names[n] ?? "",
    sizeBytes: await sizeOfObject(storageKey),
    madeAt: createdAt,
    read: () => streamObject(storageKey),
  }));
  return { name: NAMES[locale], files: await Promise.all(files) };
}

async function nameRows(rows: PortraitRow[], locale: Locale): Promise<string[]> {
  const styles = await findStyles([...new Set(rows.map((row) => row.styleId))]);
  const titleOf = new Map(styles.map(({ id, name }) => [id, name[locale]]));
  const files = rows.map(({ styleId, storageKey }) => ({
    title: titleOf.get(styleId) ?? "",
    extension: path.posix.extname(storageKey),
  }));
  return nameFiles(files, locale);
}

function raise(): never {
  throw noSuchPortrait();
}
