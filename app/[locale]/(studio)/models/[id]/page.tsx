import { getTranslations } from "next-intl/server";
import { Darkroom } from "@/components/models/darkroom";
import { pageViewer } from "@/lib/auth/page-viewer";
import { showModel } from "@/lib/features/models/list-models";
import { showTask } from "@/lib/features/tasks/show-task";
import { type IdContext, idOf } from "@/lib/http/id-of";
import { orNotFound } from "@/lib/http/or-not-found";

export async function generateMetadata() {
  return { title: (await getTranslations("models"))("title") };
}

export default async function ModelPage({ params }: IdContext) {
  const { id: asked } = await params;
  const viewer = await pageViewer(`/models/${asked}`);
  const model = await orNotFound(idOf({ params }).then((id) => showModel(viewer, id)));
  const task = await showTask(viewer, model.taskId);
  const photos = model.photoIds.map((id) => ({ id, imageUrl: `/api/photos/${id}/image` }));
  return <Darkroom owner={viewer.userId} model={model} task={task} photos={photos} />;
}
