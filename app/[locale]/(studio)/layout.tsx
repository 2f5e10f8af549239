import type { ReactNode } from "react";
import { SessionKeeper } from "@/components/accounts/session-keeper";
import { RollWatch } from "@/components/models/roll-watch";
import { RegisterWorker } from "@/components/offline/register-worker";
import { UnsentSweep } from "@/components/photos/unsent-sweep";
import { StudioShell } from "@/components/ui/studio-shell";
import { askedPath, pageViewer } from "@/lib/auth/page-viewer";
import { ModelsWaiting } from "./models/waiting";
import { PhotosWaiting } from "./photos/waiting";
import { PortraitsWaiting } from "./portraits/waiting";
import { StylesWaiting } from "./styles/waiting";

const PLACES = {
  "/photos": <PhotosWaiting />,
  "/models": <ModelsWaiting />,
  "/styles": <StylesWaiting />,
  "/portraits": <PortraitsWaiting />,
};

export default async function StudioLayout({ children }: { children: ReactNode }) {
  const { userId } = await pageViewer(await askedPath());
  return (
    <StudioShell places={PLACES}>
      <RollWatch owner={userId} />
      {children}
      <SessionKeeper owner={userId} />
      <RegisterWorker />
      <UnsentSweep owner={userId} />
    </StudioShell>
  );
}
