import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Privacy } from "@/components/site/privacy";
import type { SitePage } from "../layout";

export async function generateMetadata({ params }: SitePage): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "site.privacy" });
  return { title: t("title"), description: t("lead") };
}

export default async function PrivacyPage({ params }: SitePage) {
  const { locale, provider } = await params;
  setRequestLocale(locale);
  return <Privacy provider={provider} />;
}
