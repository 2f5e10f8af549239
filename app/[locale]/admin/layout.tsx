import type { ReactNode } from "react";
import { SessionKeeper } from "@/components/accounts/session-keeper";
import { StudioShell } from "@/components/ui/studio-shell";
import { pageAdmin } from "@/lib/auth/page-viewer";

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { userId } = await pageAdmin();
  return (
    <StudioShell>
      {children}
      <SessionKeeper owner={userId} />
    </StudioShell>
  );
}
