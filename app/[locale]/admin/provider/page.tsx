import { getTranslations } from "next-intl/server";
import { ProviderBoard } from "@/components/admin/provider-board";
import { pageAdmin } from "@/lib/auth/page-viewer";
import { showProvider } from "@/lib/features/provider/show-provider";

export async function generateMetadata() {
  return { title: (await getTranslations("admin.provider"))("title") };
}

export default async function AdminProviderPage() {
  // Asked here, too: a layout is not run again when a person moves between its pages.
  return <ProviderBoard initial={await showProvider(await pageAdmin())} />;
}
