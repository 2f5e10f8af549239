import { MAX_UPLOAD_BYTES } from "@/lib/domain/photo";

/** Files that a sheet takes, and why it leaves the others. */
type Picked = { taken: File[]; tooLarge: File[]; notPictures: File[]; overflow: number };

// Windows and some phones give HEIC no type at all, so its name has to do; the server looks at the content anyway.
const looksLikePicture = (file: File) =>
  file.type.startsWith("image/") || (file.type === "" && /\.(heic|heif|avif|jpe?g|png|webp)$/i.test(file.name));

/** Sorts what a person dropped, pasted or chose; `room` is how many more the sheet may take. */
export function pickFiles(files: readonly File[], room: number): Picked {
  const notPictures = files.filter((file) => !looksLikePicture(file));
  const pictures = files.filter(looksLikePicture);
  const tooLarge = pictures.filter(({ size }) => size > MAX_UPLOAD_BYTES);
  const fit = pictures.filter(({ size }) => size <= MAX_UPLOAD_BYTES);
  const taken = fit.slice(0, Math.max(0, room));
  return { taken, tooLarge, notPictures, overflow: fit.length - taken.length };
}
