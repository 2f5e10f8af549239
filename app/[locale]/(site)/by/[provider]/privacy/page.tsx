import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Privacy } from "@/components/site/privacy";
import type { Locale } from "@/lib/domain/words";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "site.privacy" });
  return { title: t("title"), description: t("lead") };
}

export default async function PrivacyPage({ params }: Props) {
  setRequestLocale((await params).locale);
  return <Privacy />;
}
