import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CardPage } from "@/components/accounts/card-page";
import { SetUpForm } from "@/components/accounts/set-up-form";
import type { Locale } from "@/lib/domain/words";
import { canSetUp } from "@/lib/features/accounts/set-up";

type Props = { params: Promise<{ locale: Locale; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "accounts.setUp" });
  // The address is the key: it is not to be indexed, nor told to whatever is visited next.
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function SetUpPage({ params }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  if (!(await canSetUp(token))) notFound();
  return (
    <CardPage words="setUp">
      <SetUpForm token={token} />
    </CardPage>
  );
}
