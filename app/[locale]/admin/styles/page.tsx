import { getTranslations } from "next-intl/server";
import { StyleBoard } from "@/components/admin/style-board";
import { pageAdmin } from "@/lib/auth/page-viewer";
import { listAllStyles } from "@/lib/features/styles/list-styles";

export async function generateMetadata() {
  return { title: (await getTranslations("admin"))("title") };
}

export default async function AdminStylesPage() {
  // Asked here, too: a layout is not run again when a person moves between its pages.
  return <StyleBoard styles={await listAllStyles(await pageAdmin())} />;
}
