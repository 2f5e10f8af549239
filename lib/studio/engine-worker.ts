import { readFile } from "node:fs/promises";
import { DOCUMENT_RULES, type DocumentKind } from "@/lib/domain/document-rules";
import { AppError } from "@/lib/domain/errors";
import { describe } from "@/lib/engine/describe";
import { fitPapers } from "@/lib/engine/documents/fit-papers";
import { printSheet } from "@/lib/engine/documents/print-sheet";
import { inspect } from "@/lib/engine/inspect";
import { likeness } from "@/lib/engine/likeness";
import { cutOut, type MeshedFrame } from "@/lib/engine/matte/cut-out";
import { packCutout, unpackCutout } from "@/lib/engine/matte/pack-cutout";
import { limitSharp } from "@/lib/engine/pictures/limit-sharp";
import { placeholder } from "@/lib/engine/placeholder";
import { preview, type PreviewTake, shrinkForPreviews } from "@/lib/engine/preview";
import { provePicture } from "@/lib/engine/prove-picture";
import { renderPortrait, type RenderRequest } from "@/lib/engine/render/render";
import { resize, type VariantFormat } from "@/lib/engine/resize";
import { type Answer, answer, refuse } from "./engine-answer";

/** A cutout travels and is kept as `packCutout` wrote it. */
export type PackedRenderRequest = Omit<RenderRequest, "cutout"> & { packed: Uint8Array };

/** Entry of a thread of the pool; bundled to dist/engine-worker.mjs. */
const jobs = {
  inspect: async ({ path }: { path: string }) => inspect(await readFile(path)),
  describe: ({ master }: { master: Uint8Array }) => describe(master),
  cutOut: async ({ master, frame }: { master: Uint8Array; frame: MeshedFrame }) => {
    const cutout = await cutOut(master, frame);
    return { packed: await packCutout(cutout), score: cutout.score, papers: fitPapers(cutout) };
  },
  render: async ({ packed, ...request }: PackedRenderRequest) =>
    renderPortrait({ ...request, cutout: await unpackCutout(packed) }),
  shrinkForPreviews: async ({ packed }: { packed: Uint8Array }) =>
    packCutout(await shrinkForPreviews(await unpackCutout(packed))),
  preview: async ({ packed, takes }: { packed: Uint8Array; takes: readonly PreviewTake[] }) =>
    preview(await unpackCutout(packed), takes),
  printSheet: ({ portrait, document }: { portrait: Uint8Array; document: DocumentKind }) =>
    printSheet(portrait, DOCUMENT_RULES[document]),
  likeness: ({ picture, centroid }: { picture: Uint8Array; centroid: Float32Array }) => likeness(picture, centroid),
  prove: ({ bytes }: { bytes: Uint8Array }) => provePicture(bytes),
  placeholder: ({ bytes }: { bytes: Uint8Array }) => placeholder(bytes),
  resize: ({ bytes, width, format }: { bytes: Uint8Array; width: number; format: VariantFormat }) =>
    resize(bytes, { width, format }),
};

export type EngineJobs = typeof jobs;
export type EngineTask = {
  [Name in keyof EngineJobs]: { name: Name; input: Parameters<EngineJobs[Name]>[0] };
}[keyof EngineJobs];

limitSharp();

export default async function work({ name, input }: EngineTask): Promise<Answer<unknown>> {
  const job = jobs[name] as (input: EngineTask["input"]) => Promise<unknown>;
  try {
    return answer(await job(input));
  } catch (error) {
    if (error instanceof AppError) return refuse(error);
    throw error;
  }
}
