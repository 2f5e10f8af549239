import { getTranslations } from "next-intl/server";
import { InDarkroom } from "@/components/models/in-darkroom";
import { ContactSheet } from "@/components/photos/contact-sheet";
import { pageViewer } from "@/lib/auth/page-viewer";
import { listPhotos } from "@/lib/features/photos/list-photos";

export async function generateMetadata() {
  return { title: (await getTranslations("photos"))("title") };
}

export default async function PhotosPage() {
  const viewer = await pageViewer("/photos");
  const { userId } = viewer;
  return <ContactSheet initial={await listPhotos(viewer)} owner={userId} elsewhere={<InDarkroom owner={userId} />} />;
}
