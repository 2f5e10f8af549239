import { getTranslations } from "next-intl/server";
import { ModelList } from "@/components/models/model-list";
import { pageViewer } from "@/lib/auth/page-viewer";
import { listModels } from "@/lib/features/models/list-models";

export async function generateMetadata() {
  return { title: (await getTranslations("models"))("title") };
}

export default async function ModelsPage() {
  const models = await listModels(await pageViewer("/models"));
  const covers = Object.fromEntries(
    models.flatMap(({ id, photoIds: [first] }) => (first ? [[id, `/api/photos/${first}/image`]] : [])),
  );
  return <ModelList initial={models} covers={covers} />;
}
