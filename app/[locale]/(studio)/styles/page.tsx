import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { StyleGallery } from "@/components/styles/style-gallery";
import { pageViewer } from "@/lib/auth/page-viewer";
import { listModels } from "@/lib/features/models/list-models";
import { listStyles } from "@/lib/features/styles/list-styles";

// Whatever else is in the address is not worth an error page.
const query = z.object({ model: z.uuid().optional().catch(undefined), style: z.uuid().optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations("styles"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StylesPage({ searchParams }: Props) {
  const viewer = await pageViewer("/styles");
  const { model, style } = query.parse(await searchParams);
  const [styles, models] = await Promise.all([listStyles(viewer), listModels(viewer)]);
  return <StyleGallery styles={styles} models={models} modelId={model} styleIds={style ? [style] : []} />;
}
