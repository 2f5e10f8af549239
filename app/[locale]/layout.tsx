import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Document } from "@/components/ui/document";
import { routing } from "@/lib/i18n/routing";
import "../globals.css";

export { viewport } from "../viewport";

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

// There are no other languages; without this each stray address of one part would be built, and kept, as a page of its own.
export const dynamicParams = false;

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: "common" });
  return {
    title: { default: t("title"), template: t("titleTemplate") },
    description: t("description"),
    applicationName: "Xiezhen Studio",
    manifest: `/manifest/${locale}.webmanifest`,
    appleWebApp: { title: t("app.short") },
    formatDetection: { telephone: false },
  };
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return <Document locale={locale}>{children}</Document>;
}
