import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { HowItWorks } from "@/components/site/how-it-works";
import type { Locale } from "@/lib/domain/words";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "site.how" });
  return { title: t("title"), description: t("lead") };
}

export default async function HowItWorksPage({ params }: Props) {
  setRequestLocale((await params).locale);
  return <HowItWorks />;
}
