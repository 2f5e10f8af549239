import { callApi } from "@/components/ui/api";
import type { ModelView } from "@/lib/domain/user-model";

/** All models of the viewer. */
export async function askModels({ signal }: { signal: AbortSignal }): Promise<ModelView[]> {
  const { models } = await callApi<{ models: ModelView[] }>("/api/models", { signal });
  return models;
}
