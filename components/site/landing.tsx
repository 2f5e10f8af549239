import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { Closing } from "./closing";
import { Hero } from "./hero";
import { Looks } from "./looks";
import { PlainWords } from "./plain-words";
import { Steps } from "./steps";

const PROMISES = ["originals", "model", "portraits", "others"] as const;

export function Landing() {
  const t = useTranslations("site");
  return (
    <>
      <Hero />
      <Steps />
      <Looks />
      <PlainWords
        title={<h2 className="text-d2">{t("landing.privacyTitle")}</h2>}
        lines={PROMISES.map((name) => ({
          title: t(`privacyLines.${name}.title`),
          body: t(`privacyLines.${name}.body`),
        }))}
        after={
          <p className="pt-5">
            <TextLink href="/privacy">{t("landing.privacyMore")}</TextLink>
          </p>
        }
      />
      <Closing />
    </>
  );
}
