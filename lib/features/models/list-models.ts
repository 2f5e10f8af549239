import "server-only";
import { findModelOf, listModelsOf, type ModelRow } from "@/lib/db/models";
import { listPhotosOfModels } from "@/lib/db/photos";
import { listTrainingsOf } from "@/lib/db/task-lists";
import type { ModelView } from "@/lib/domain/user-model";
import type { Viewer } from "@/lib/domain/viewer";
import { toModelView } from "./model-view";
import { noSuchModel } from "./no-such-model";

/** The viewer's models, newest first. */
export async function listModels(viewer: Viewer): Promise<ModelView[]> {
  return viewModels(await listModelsOf(viewer.userId));
}

/** @throws AppError `not_found` for a stranger's model too. */
export async function showModel(viewer: Viewer, id: string): Promise<ModelView> {
  const model = await findModelOf(viewer.userId, id);
  const [view] = model ? await viewModels([model]) : [];
  if (!view) throw noSuchModel();
  return view;
}

async function viewModels(models: ModelRow[]): Promise<ModelView[]> {
  const ids = models.map((model) => model.id);
  const [photos, trainings] = await Promise.all([listPhotosOfModels(ids), listTrainingsOf(ids)]);
  return models.flatMap((model) => {
    const training = trainings.find((task) => task.modelId === model.id);
    const photoIds = photos.filter((photo) => photo.modelId === model.id).map((photo) => photo.id);
    return training ? [toModelView(model, training, photoIds)] : [];
  });
}
