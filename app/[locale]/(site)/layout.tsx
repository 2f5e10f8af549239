import type { ReactNode } from "react";
import { SiteFoot } from "@/components/site/site-foot";
import { SiteHead } from "@/components/site/site-head";

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteHead />
      <main id="content">{children}</main>
      <SiteFoot />
    </>
  );
}
