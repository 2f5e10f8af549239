import type { ReactNode } from "react";
import { pageViewer } from "@/lib/auth/page-viewer";

/** Asks who comes before anything is sent, so that whoever is not signed in is led to the door and not to an empty wall. */
export default async function PortraitsLayout({ children }: { children: ReactNode }) {
  await pageViewer("/portraits");
  return children;
}
