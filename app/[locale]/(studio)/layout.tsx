import type { ReactNode } from "react";
import { RollWatch } from "@/components/models/roll-watch";
import { StudioShell } from "@/components/ui/studio-shell";

export default function StudioLayout({ children }: { children: ReactNode }) {
  return (
    <StudioShell>
      <RollWatch />
      {children}
    </StudioShell>
  );
}
