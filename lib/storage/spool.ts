import "server-only";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "@/lib/domain/errors";
import { env } from "@/lib/env/env";
import { log } from "@/lib/observability/log";

/** No upload takes this long; the slowest phone line carries 25 MB in far less. */
const ABANDONED_MS = 3600_000;

const folder = () => path.join(env.DATA_DIR, "spool");

export type Spooled = { file: string; sizeBytes: number; discard: () => Promise<void> };

/**
 * Streams a body to a file of its own, never holding it whole, and counts it against what was announced.
 * @throws AppError `too_large` beyond the limit, `invalid` when bytes are missing.
 */
export async function spool(
  body: Readable,
  { announcedBytes, maxBytes }: { announcedBytes: number | null; maxBytes: number },
): Promise<Spooled> {
  if (announcedBytes !== null && announcedBytes > maxBytes) throw tooLarge(maxBytes);
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const file = path.join(folder(), crypto.randomUUID());
  const discard = () => rm(file, { force: true });
  let sizeBytes = 0;
  const count = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      sizeBytes += chunk.byteLength;
      done(sizeBytes > maxBytes ? tooLarge(maxBytes) : null, chunk);
    },
  });
  try {
    await pipeline(body, count, createWriteStream(file, { mode: 0o600 }));
    if (announcedBytes !== null && sizeBytes !== announcedBytes) throw incomplete();
    return { file, sizeBytes, discard };
  } catch (error) {
    await discard();
    if (error instanceof AppError) throw error;
    throw incomplete(error);
  }
}

/**
 * Removes what a killed process left behind, now and every hour, because after a quick restart it is still too young to
 * tell from another process's uploads. By a clock of its own: the folder is this machine's, the queue is everybody's.
 */
export async function keepSpoolClear(): Promise<void> {
  const again = () => clearSpool().catch((cause: unknown) => log.warn({ cause }, "spool not cleared"));
  setInterval(again, ABANDONED_MS).unref();
  await clearSpool();
}

async function clearSpool(): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const file of names.map((name) => path.join(folder(), name))) {
    // Another process may remove it meanwhile, or its upload ends.
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(file, { force: true });
  }
}

function tooLarge(maxBytes: number): AppError {
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  return new AppError(
    "too_large",
    {
      en: `This file is larger than ${megabytes} MB. Save it smaller, or take the photo again at a lower resolution.`,
      zh: `文件超过 ${megabytes} MB。压小一点再传，或者用低一些的分辨率重拍。`,
    },
    { reason: "photo_too_large" },
  );
}

function incomplete(cause?: unknown): AppError {
  return new AppError(
    "invalid",
    { en: "The upload broke off before the end. Send it again.", zh: "照片没传完就断了，请再传一次。" },
    { reason: "upload_incomplete", cause },
  );
}
