import { MAX_ON_SHEET, type PhotoView } from "@/lib/domain/photo";
import { mayRetry } from "./rest-before-retry";
import type { Upload } from "./upload-queue";

/** One numbered place on the sheet: a photo that has arrived, or one on its way. */
export type SheetFrame = { id: string; number: number } & (
  { photo: PhotoView; upload: null } | { photo: null; upload: Upload }
);

/**
 * Lays photos and uploads in one row. A photo keeps the place that it had as an upload, whichever arrived first;
 * `seen` is the order in which this page met them. What it has not met (another tab's) comes after.
 */
export function layFrames(
  seen: readonly string[],
  photos: readonly PhotoView[],
  uploads: readonly Upload[],
): SheetFrame[] {
  const place = new Map(seen.map((id, i) => [id, i]));
  const arrived = new Set(photos.map(({ id }) => id));
  const frames = [
    ...photos.map((photo) => ({ id: photo.id, photo, upload: null })),
    ...uploads.filter(({ id }) => !arrived.has(id)).map((upload) => ({ id: upload.id, photo: null, upload })),
  ];
  return frames
    .map((frame, i) => ({ frame, at: place.get(frame.id) ?? seen.length + i }))
    .sort((a, b) => a.at - b.at)
    .map(({ frame }, i) => ({ ...frame, number: i + 1 }));
}

export type SheetCount = { usable: number; arriving: number; aside: number; refused: number; failed: number };

/** `refused` is what cannot be used, whether it lies on the sheet or was not taken; `failed` may still be sent. */
export function countFrames(frames: readonly SheetFrame[]): SheetCount {
  const count = { usable: 0, arriving: 0, aside: 0, refused: 0, failed: 0 };
  for (const { photo, upload } of frames) {
    if (upload) count[upload.phase !== "failed" ? "arriving" : mayRetry(upload.error) ? "failed" : "refused"] += 1;
    else if (photo.standing === "set_aside") count.aside += 1;
    else if (photo.standing === "refused") count.refused += 1;
    else count.usable += 1;
  }
  return count;
}

/** How many photos may be added: none beyond `maximum` that count, and none beyond `MAX_ON_SHEET` in all. */
export function roomFor(frames: readonly SheetFrame[], maximum: number): number {
  const { usable, arriving } = countFrames(frames);
  return Math.max(0, Math.min(maximum - usable - arriving, MAX_ON_SHEET - frames.length));
}

/** Frames that are no use: refused photos, and files that would not be taken if they were sent once more. */
export function unusableFrames(frames: readonly SheetFrame[]): SheetFrame[] {
  return frames.filter(({ photo, upload }) =>
    photo ? photo.standing === "refused" : upload.phase === "failed" && !mayRetry(upload.error),
  );
}

/**
 * Those a model is made from: all that count, and of more than `maximum` the best. There can be more, because a photo
 * begins to count when the one that it repeated is removed.
 */
export function chosenPhotos(frames: readonly SheetFrame[], maximum: number): PhotoView[] {
  const usable = frames
    .map(({ photo }) => photo)
    .filter((photo) => photo !== null)
    .filter(({ standing }) => standing === "usable" || standing === "poor");
  const best = new Set(usable.toSorted((a, b) => b.score - a.score).slice(0, maximum));
  return usable.filter((photo) => best.has(photo));
}
