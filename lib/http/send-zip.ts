import "server-only";
import { makeZip, predictLength } from "client-zip";
import type { Bundle, BundledFile } from "@/lib/domain/bundle";
import { attachment } from "./attachment";
import { bodyLength } from "./body-length";

/**
 * Answers with a ZIP archive that is written while it is read: no more than a piece of one file is in memory, its length is
 * known beforehand, and whoever stops reading stops the reading of files. Stored, because pictures are compressed already.
 */
export function sendZip({ name, files }: Bundle): Response {
  const metadata = files.map((file) => ({ name: file.name, size: file.sizeBytes }));
  return new Response(makeZip(oneByOne(files)), {
    headers: {
      "content-type": "application/zip",
      ...bodyLength(predictLength(metadata)),
      "content-disposition": attachment("portraits.zip", name),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

function oneByOne(files: BundledFile[]) {
  const opened = open(files);
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => opened.next(),
      // How the archive says that nobody reads it any more; that is no failure here.
      throw: () => opened.return(undefined),
    }),
  };
}

async function* open(files: BundledFile[]) {
  for (const { name, sizeBytes, madeAt, read } of files) {
    const input = read();
    try {
      yield { name, size: sizeBytes, lastModified: madeAt, input };
    } finally {
      await input.return(undefined);
    }
  }
}
