import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { StyleGallery } from "@/components/styles/style-gallery";
import { pageViewer } from "@/lib/auth/page-viewer";
import { canRenderWith } from "@/lib/domain/user-model";
import { listModels } from "@/lib/features/models/list-models";
import { offersRetouch } from "@/lib/features/portraits/offers-retouch";
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
  const models = await listModels(viewer);
  // A model that is not hers, or not ready, is left for her newest.
  const ready = models.filter(({ status }) => canRenderWith(status));
  const shown = ready.find(({ id }) => id === model) ?? ready[0];
  return (
    <StyleGallery
      // Asked for by name, a roll is begun with, also on the page that is open already.
      key={shown && shown.id === model ? model : "any"}
      owner={viewer.userId}
      styles={await listStyles(viewer, shown?.id)}
      models={models}
      modelId={shown?.id}
      offersRetouch={offersRetouch()}
      styleIds={style ? [style] : []}
    />
  );
}
