import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CardPage } from "@/components/accounts/card-page";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import type { Locale } from "@/lib/domain/words";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "accounts.signUp" });
  return { title: t("title"), description: t("lead") };
}

export default async function SignUpPage({ params }: Props) {
  setRequestLocale((await params).locale);
  return (
    <CardPage words="signUp">
      <SignUpForm />
    </CardPage>
  );
}
