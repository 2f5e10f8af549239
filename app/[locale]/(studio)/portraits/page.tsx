import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Prints } from "@/components/portraits/prints";
import { pageViewer } from "@/lib/auth/page-viewer";
import { listModels } from "@/lib/features/models/list-models";
import { listPortraits } from "@/lib/features/portraits/list-portraits";

const query = z.object({ task: z.uuid().optional().catch(undefined) });

export async function generateMetadata() {
  return { title: (await getTranslations("portraits"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PortraitsPage({ searchParams }: Props) {
  const viewer = await pageViewer("/portraits");
  const { task } = query.parse(await searchParams);
  const [prints, models] = await Promise.all([listPortraits(viewer, task), listModels(viewer)]);
  const rolls = models.map(({ id, number, photoIds }) => ({ id, number, photoIds }));
  return <Prints key={task} initial={prints} rolls={rolls} taskId={task} />;
}
