import { MAX_UPLOAD_BYTES } from "@/lib/domain/photo";

/** Files that a sheet takes, and why it leaves the others. */
type Picked = {
  taken: File[];
  tooLarge: File[];
  notPictures: File[];
  /** The very same files once more. */
  twice: File[];
  overflow: File[];
};

// Windows and some phones give HEIC no type at all, so its name has to do; the server looks at the content anyway.
const looksLikePicture = (file: File) =>
  file.type.startsWith("image/") || (file.type === "" && /\.(heic|heif|avif|jpe?g|png|webp)$/i.test(file.name));

// Systems leave these in folders; nobody means to add them.
const isHidden = (file: File) =>
  /^(\.|thumbs\.db$|desktop\.ini$)/i.test(file.name) || /(^|\/)(\.[^./]|__MACOSX\/)/.test(pathOf(file));

const byName = new Intl.Collator("en", { numeric: true });

/** The path within what was dropped; `relativePath` is written by react-dropzone, which reads folders. */
function pathOf(file: File): string {
  const path = "relativePath" in file && typeof file.relativePath === "string" ? file.relativePath : "";
  return (path || file.webkitRelativePath || file.name).replace(/^\.?\//, "");
}

/** What makes two picks the same file: its name, its size and when it was written. */
export const sameFileKey = ({ name, size, lastModified }: File) => `${name}/${size}/${lastModified}`;

/**
 * Sorts what a person dropped, pasted or chose; `room` is how many more the sheet may take, `known` are keys of files on
 * it. Folders are read by name, since a disk gives no order; files chosen one by one keep theirs.
 */
export function pickFiles(files: readonly File[], room: number, known: ReadonlySet<string> = new Set()): Picked {
  const visible = files.filter((file) => !isHidden(file));
  const fromFolder = visible.some((file) => pathOf(file).includes("/"));
  const ordered = fromFolder ? visible.toSorted((a, b) => byName.compare(pathOf(a), pathOf(b))) : visible;
  const picked: Picked = { taken: [], tooLarge: [], notPictures: [], twice: [], overflow: [] };
  const met = new Set(known);
  for (const file of ordered) {
    const key = sameFileKey(file);
    if (!looksLikePicture(file)) picked.notPictures.push(file);
    else if (file.size > MAX_UPLOAD_BYTES) picked.tooLarge.push(file);
    else if (met.has(key)) picked.twice.push(file);
    else if (picked.taken.length >= room) picked.overflow.push(file);
    else picked.taken.push(file);
    met.add(key);
  }
  return picked;
}
