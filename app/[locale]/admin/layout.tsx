import type { ReactNode } from "react";
import { StudioShell } from "@/components/ui/studio-shell";
import { pageAdmin } from "@/lib/auth/page-viewer";

export default async function AdminLayout({ children }: { children: ReactNode }) {
  await pageAdmin();
  return <StudioShell>{children}</StudioShell>;
}
