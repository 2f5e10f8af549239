import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ShareCard } from "@/components/site/share-card";
import { SiteFoot } from "@/components/site/site-foot";
import { SiteHead } from "@/components/site/site-head";
import { publicAddress } from "@/lib/http/public-address";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale === "zh" ? "zh_CN" : "en_GB";
  return {
    openGraph: { type: "website", siteName: "Xiezhen Studio 写真馆", locale },
    twitter: { card: "summary_large_image" },
  };
}

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("site.landing");
  return (
    <>
      <ShareCard alt={t("heroAlt")} toAddress={publicAddress} />
      <SiteHead />
      <main id="content">{children}</main>
      <SiteFoot />
    </>
  );
}
