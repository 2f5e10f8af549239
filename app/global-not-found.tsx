import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { SiteHead } from "@/components/site/site-head";
import { Document } from "@/components/ui/document";
import { Stray } from "@/components/ui/stray";
import { StudioHead } from "@/components/ui/studio-head";
import { StudioTabs } from "@/components/ui/studio-nav";
import { WordsProvider } from "@/components/ui/words-provider";
import { findViewer } from "@/lib/auth/session";
import { localeOf } from "@/lib/http/locale";
import "./globals.css";

export { viewport } from "./viewport";

const locale = async () => localeOf({ headers: await headers() });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await locale(), namespace: "common" });
  return { title: t("titleTemplate").replace("%s", t("notFound.page.title")), robots: { index: false } };
}

/** Every address that nobody answers to; whoever is in the studio keeps its ways on. */
export default async function GlobalNotFound() {
  const language = await locale();
  setRequestLocale(language);
  const t = await getTranslations({ locale: language, namespace: "common" });
  const viewer = await findViewer();
  return (
    <Document locale={language}>
      <WordsProvider only={["common"]}>
        {viewer ? <StudioHead /> : <SiteHead />}
        <Stray missing="page" home={viewer ? "/photos" : "/"} />
        {viewer ? <StudioTabs label={t("nav.label")} /> : null}
      </WordsProvider>
    </Document>
  );
}
