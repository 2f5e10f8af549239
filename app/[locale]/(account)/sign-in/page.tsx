import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { CardPage } from "@/components/accounts/card-page";
import { FrontDoor } from "@/components/accounts/front-door";
import type { Locale } from "@/lib/domain/words";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "accounts.signIn" });
  return { title: t("title"), description: t("lead") };
}

export default async function SignInPage({ params }: Props) {
  setRequestLocale((await params).locale);
  return (
    <CardPage words="signIn">
      <FrontDoor />
    </CardPage>
  );
}
