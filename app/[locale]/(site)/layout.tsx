import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { SiteFoot } from "@/components/site/site-foot";
import { SiteHead } from "@/components/site/site-head";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function SiteLayout({ children, params }: Props) {
  setRequestLocale((await params).locale);
  return (
    <>
      <SiteHead />
      <main id="content">{children}</main>
      <SiteFoot />
    </>
  );
}
