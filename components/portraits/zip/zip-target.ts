import { saveFile } from "./save-file";

/** Where a file goes while it comes. */
export type ZipTarget = {
  write: (piece: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** All of it is written. @param name what the server calls it */
  finish: (name: string) => Promise<void>;
  /** It did not come whole, so nothing of it stays. */
  drop: () => Promise<void>;
};

const TYPE = "application/zip";

/** Held in memory until it is whole, and given to the browser's downloads then. */
export function gatherFile(): ZipTarget {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: async (piece) => void pieces.push(piece),
    finish: async (name) => saveFile(new File(pieces, name, { type: TYPE })),
    drop: async () => void (pieces = []),
  };
}

type ChosenFile = FileSystemFileHandle & { remove?: () => Promise<void> };

/** Not in every browser, and so not among the types of all. */
type Picking = {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }) => Promise<ChosenFile>;
};

/**
 * A file that the person chooses and that is written piece by piece, where her browser has that; else one in memory. To
 * be called by a press, before anything is waited for: browsers let nothing else ask.
 * @returns null where she closed the question.
 */
export async function askForFile(suggestedName: string): Promise<ZipTarget | null> {
  const browser: Picking = window as Window & Picking;
  if (!browser.showSaveFilePicker) return gatherFile();
  try {
    const handle = await browser.showSaveFilePicker({ suggestedName, types: [{ accept: { [TYPE]: [".zip"] } }] });
    return await openFile(handle);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") return null;
    // A frame, or a rule of whoever runs this computer, does not let pages ask.
    return gatherFile();
  }
}

/** Where the file cannot be written after all, it is held in memory. */
async function openFile(handle: ChosenFile): Promise<ZipTarget> {
  // Choosing it has made an empty file, which would look like a download.
  const remove = async () => handle.remove?.();
  const file = await handle.createWritable().catch(() => null);
  if (!file) {
    await remove().catch(() => undefined);
    return gatherFile();
  }
  return {
    write: (piece) => file.write(piece),
    finish: () => file.close(),
    drop: async () => {
      await file.abort().catch(() => undefined);
      await remove();
    },
  };
}
