import { setRequestLocale } from "next-intl/server";
import { Landing } from "@/components/site/landing";
import type { Locale } from "@/lib/domain/words";

type Props = { params: Promise<{ locale: Locale }> };

export default async function LandingPage({ params }: Props) {
  setRequestLocale((await params).locale);
  return <Landing />;
}
