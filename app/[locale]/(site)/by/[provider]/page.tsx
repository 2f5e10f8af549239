import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Landing } from "@/components/site/landing";
import { listRange } from "@/lib/features/styles/list-range";
import type { SitePage } from "./layout";

export async function generateMetadata({ params }: SitePage): Promise<Metadata> {
  const { locale, provider } = await params;
  const t = await getTranslations({ locale });
  return { title: { absolute: t("common.title") }, description: t(`site.landing.lead.${provider}`) };
}

export default async function LandingPage({ params }: SitePage) {
  const { locale, provider } = await params;
  setRequestLocale(locale);
  return <Landing provider={provider} range={provider === "studio" ? listRange() : null} />;
}
