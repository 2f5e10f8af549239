import { askBeforeLeaving } from "@/components/ui/leaving";
import { MOST_NAMED } from "@/lib/domain/portrait";
import { fetchZip } from "./fetch-zip";
import { askForFile, gatherFile } from "./zip-target";

/** How far a download is: 0 to 1, and null until the server has said how much there is. */
export type ZipProgress = { count: number; share: number | null };

/** One download of prints at a time. It goes on while other pages of the studio are looked at. */
class ZipDownload {
  #running: AbortController | null = null;
  #progress: ZipProgress | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Null while nothing is downloaded. */
  readonly progress = () => this.#progress;

  readonly cancel = () => this.#running?.abort();

  /**
   * Downloads prints: as one file that the person chooses, or, where they are more than one file holds, as several.
   * @param suggestedName of the one file. @throws as `fetchZip` does, but for what was called off.
   */
  async start(ids: readonly string[], suggestedName: string): Promise<void> {
    if (this.#running || ids.length === 0) return;
    const controller = new AbortController();
    const { signal } = controller;
    this.#running = controller;
    // To close the tab, or to load it anew, would end the download.
    const askNoMore = askBeforeLeaving(() => this.#progress !== null);
    try {
      // A browser lets a page ask for one file with each press.
      const target = ids.length > MOST_NAMED ? gatherFile() : await askForFile(suggestedName);
      if (target === null) return;
      this.#show({ count: ids.length, share: null });
      for (let from = 0; from < ids.length; from += MOST_NAMED) {
        const part = ids.slice(from, from + MOST_NAMED);
        // Seen in whole percent: more would only draw the same bar again.
        const shareOf = (inPart: number) => Math.floor((100 * (from + part.length * inPart)) / ids.length) / 100;
        await fetchZip(part, from === 0 ? target : gatherFile(), {
          signal,
          onProgress: (received, total) =>
            this.#show({ count: ids.length, share: total === null ? null : shareOf(received / total) }),
        });
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      askNoMore();
      this.#running = null;
      this.#show(null);
    }
  }

  #show(progress: ZipProgress | null): void {
    this.#progress = progress;
    for (const listener of this.#listeners) listener();
  }
}

export const zipDownload = new ZipDownload();
