import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { HowItWorks } from "@/components/site/how-it-works";
import type { SitePage } from "../layout";

export async function generateMetadata({ params }: SitePage): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "site.how" });
  return { title: t("title"), description: t("lead") };
}

export default async function HowItWorksPage({ params }: SitePage) {
  const { locale, provider } = await params;
  setRequestLocale(locale);
  return <HowItWorks provider={provider} />;
}
