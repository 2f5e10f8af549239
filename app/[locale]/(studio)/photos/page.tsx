import { getTranslations } from "next-intl/server";
import { ContactSheet } from "@/components/photos/contact-sheet";
import { pageViewer } from "@/lib/auth/page-viewer";
import { listModels } from "@/lib/features/models/list-models";
import { listPhotos } from "@/lib/features/photos/list-photos";

export async function generateMetadata() {
  return { title: (await getTranslations("photos"))("title") };
}

export default async function PhotosPage() {
  const viewer = await pageViewer("/photos");
  const [sheet, models] = await Promise.all([listPhotos(viewer), listModels(viewer)]);
  return <ContactSheet initial={sheet} owner={viewer.userId} roll={(models[0]?.number ?? 0) + 1} />;
}
