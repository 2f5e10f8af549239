import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { ProviderName } from "@/lib/domain/provider-name";
import type { StyleRange } from "@/lib/domain/style";
import { Closing } from "./closing";
import { Hero } from "./hero";
import { Looks } from "./looks";
import { PlainWords } from "./plain-words";
import { Steps } from "./steps";

const PROMISES = ["place", "originals", "model", "portraits", "others"] as const;

/** What differs by who makes the portraits has its own words for each; the rest is one. */
const DIFFERS: readonly string[] = ["place", "model"];

/** @param range what can be shown of the styles; a portrait service shows its own to those who are in */
export function Landing({ provider, range }: { provider: ProviderName; range: StyleRange | null }) {
  const t = useTranslations("site");
  return (
    <>
      <Hero provider={provider} />
      <Steps provider={provider} />
      {range ? <Looks range={range} /> : null}
      <PlainWords
        title={<h2 className="text-d2">{t("landing.privacyTitle")}</h2>}
        lines={PROMISES.map((name) => ({
          title: t(`promises.${name}.title`),
          body: t(`promises.${name}.${DIFFERS.includes(name) ? provider : "body"}`),
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
