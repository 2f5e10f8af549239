import type { Page } from "@playwright/test";

/** What became of a file that the page asked for, in the window of the page. */
type Picked = { fileEvents: string[]; fileBytes: number[]; closeQuestion: boolean };

/** From the next page on the person chooses a file whenever she is asked, or closes the question. */
export async function pickFiles(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const picked: Picked = { fileEvents: [], fileBytes: [], closeQuestion: false };
    Object.assign(window, picked);
    const note = (event: string) => Promise.resolve(void picked.fileEvents.push(event));
    const file = {
      write: (piece: Uint8Array) => {
        for (const byte of piece) picked.fileBytes.push(byte);
        return note(`write ${piece.byteLength}`);
      },
      close: () => note("close"),
      abort: () => note("abort"),
    };
    const handle = { createWritable: () => Promise.resolve(file), remove: () => note("remove") };
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
      // As browsers do, which let only a press ask.
      if (!navigator.userActivation.isActive) throw new DOMException("Nobody pressed.", "SecurityError");
      if ((window as unknown as Picked).closeQuestion) throw new DOMException("Closed.", "AbortError");
      await note(`ask ${suggestedName}`);
      return handle;
    };
    Object.assign(window, { showSaveFilePicker });
  });
}

/** What the page did with the file, in its order. */
export function fileEvents(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Picked).fileEvents);
}

export async function fileBytes(page: Page): Promise<Buffer> {
  return Buffer.from(await page.evaluate(() => (window as unknown as Picked).fileBytes));
}

export function closeQuestion(page: Page): Promise<void> {
  return page.evaluate(() => void Object.assign(window, { closeQuestion: true }));
}

/** From the next page on the browser asks for no files, and downloads as browsers always did. */
export async function pickNoFiles(page: Page): Promise<void> {
  await page.addInitScript(() => void Object.assign(window, { showSaveFilePicker: undefined }));
}

/** From the next page on a ZIP of this size comes as the test sends it, as over a slow line. */
export async function slowZip(page: Page, sizeBytes: number) {
  await page.addInitScript((length) => {
    const ask = window.fetch;
    window.fetch = (input, init) => {
      if (input !== "/api/portraits/zip") return ask(input, init);
      const start = (zip: ReadableStreamDefaultController) => {
        Object.assign(window, { zip });
        init?.signal?.addEventListener("abort", () => zip.error(init.signal?.reason));
      };
      const headers = { "Content-Length": `${length}` };
      return Promise.resolve(new Response(new ReadableStream({ start }), { headers }));
    };
  }, sizeBytes);
  return {
    send: (bytes: number) =>
      page.evaluate((count) => (window as unknown as Zip).zip.enqueue(new Uint8Array(count)), bytes),
    end: () => page.evaluate(() => (window as unknown as Zip).zip.close()),
  };
}

type Zip = { zip: ReadableStreamDefaultController };
