import type { ReactNode } from "react";
import { SessionKeeper } from "@/components/accounts/session-keeper";
import { RollWatch } from "@/components/models/roll-watch";
import { RegisterWorker } from "@/components/offline/register-worker";
import { StudioShell } from "@/components/ui/studio-shell";
import { askedPath, pageViewer } from "@/lib/auth/page-viewer";

/** Asks who is there before a page begins to stream: what has begun can no longer lead to the door by its status. */
export default async function StudioLayout({ children }: { children: ReactNode }) {
  const { userId } = await pageViewer(await askedPath());
  return (
    <StudioShell>
      <RollWatch />
      {children}
      <SessionKeeper owner={userId} />
      <RegisterWorker />
    </StudioShell>
  );
}
