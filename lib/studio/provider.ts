import "server-only";
import { findStudioTask, listStudioResults } from "@/lib/db/studio";
import type { PortraitProvider, ProviderTask } from "@/lib/domain/provider";
import { readObject } from "@/lib/storage/objects";
import { previews } from "./read-previews";
import { STUDIO_STYLES } from "./styles/studio-styles";
import { submitGeneration } from "./submit-generation";
import { submitTraining, uploadPhoto } from "./submit-training";

/** Our own engine behind the provider port: it keeps its own books and its own copies, as one across a network would. */
export const studio: PortraitProvider = {
  name: "studio",
  submitsOnce: true,
  readsSparingly: false,
  keepsUploads: false,
  keepsTurns: true,
  heedsOptions: true,
  publishesNewStyles: true,
  listStyles: async () =>
    STUDIO_STYLES.map((style) => ({
      providerStyleId: style.id,
      name: style.name,
      note: style.note,
      sex: style.sex,
      family: style.family,
      templateUrl: `/styles/${style.slug}-${style.sitter}.webp`,
    })),
  uploadPhoto,
  submitTraining,
  submitGeneration,
  readTask,
  previews,
};

async function readTask(id: string): Promise<ProviderTask> {
  const task = await findStudioTask(id);
  if (!task) throw new Error(`The studio has no task ${id}.`);
  const results = await listStudioResults(id);
  return {
    kind: task.kind,
    state: task.state,
    steps: task.steps,
    learned: task.learned,
    failure: task.failure,
    results: results.map(({ ordinal, likeness, source, storageKey }) => ({
      ordinal,
      likeness,
      source,
      read: () => readObject(storageKey),
    })),
  };
}
