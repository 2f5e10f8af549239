import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { NoConnection } from "@/components/offline/no-connection";
import { BareHead } from "@/components/ui/bare-head";
import { WordsProvider } from "@/components/ui/words-provider";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "common.offline" });
  return { title: t("title"), robots: { index: false } };
}

/** Kept by the service worker, in each language, for a navigation that finds no connection. */
export default async function OfflinePage({ params }: Props) {
  setRequestLocale((await params).locale);
  return (
    <>
      <BareHead />
      <WordsProvider only={["common"]}>
        <NoConnection />
      </WordsProvider>
    </>
  );
}
