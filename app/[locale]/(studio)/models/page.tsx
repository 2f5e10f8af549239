import { getTranslations } from "next-intl/server";
import { ModelList } from "@/components/models/model-list";
import { pageViewer } from "@/lib/auth/page-viewer";
import { listModels } from "@/lib/features/models/list-models";

export async function generateMetadata() {
  return { title: (await getTranslations("models"))("title") };
}

export default async function ModelsPage() {
  return <ModelList initial={await listModels(await pageViewer("/models"))} />;
}
