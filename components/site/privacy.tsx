import { useTranslations } from "next-intl";
import type { ProviderName } from "@/lib/domain/provider-name";
import { PlainWords } from "./plain-words";

/** What only one of them keeps, and who is only there with one of them. */
const KEPT = {
  studio: ["file", "copy", "measures", "model", "previews", "portraits", "links", "account", "tries", "log"],
  cloud: ["file", "copy", "measures", "sent", "portraits", "links", "account", "tries", "log"],
} as const;
const SEEN = {
  studio: ["you", "links", "programs", "administrators", "host"],
  cloud: ["you", "service", "links", "programs", "administrators", "host"],
} as const;
const BACK = ["photo", "portrait", "link", "rest"] as const;
const BROWSER = ["cookies", "unsent", "cache", "notes", "light"] as const;

/** What becomes of a face here, for how long, and who sees it. */
export function Privacy({ provider }: { provider: ProviderName }) {
  const t = useTranslations("site.privacy");
  const heading = (part: "kept" | "seen" | "back" | "browser" | "place") => (
    <h2 className="text-d3">{t(`${part}.title`)}</h2>
  );
  return (
    <article className="pb-12 md:pb-20">
      <div className="mx-auto grid max-w-page gap-5 px-gutter pt-8 pb-10 md:pt-12 md:pb-16">
        <h1 className="text-d2">{t("title")}</h1>
        <p className="max-w-measure font-serif text-lead text-pretty text-ink-2">{t("lead")}</p>
      </div>
      <section className="border-t border-rule">
        <div className="mx-auto grid max-w-page gap-4 px-gutter py-12 md:grid-cols-[4fr_8fr] md:gap-12 md:py-20">
          {heading("place")}
          <p className="max-w-measure text-ink-2">{t(`place.${provider}`)}</p>
        </div>
      </section>
      <PlainWords
        title={heading("kept")}
        lines={KEPT[provider].map((name) => ({
          title: t(`kept.rows.${name}.title`),
          body: name === "portraits" ? t(`kept.rows.portraits.${provider}`) : t(`kept.rows.${name}.body`),
          note: t(`kept.rows.${name}.until`),
        }))}
      />
      <PlainWords
        title={heading("seen")}
        lines={SEEN[provider].map((name) => ({
          title: t(`seen.rows.${name}.title`),
          body: t(`seen.rows.${name}.body`),
        }))}
      />
      <PlainWords
        title={heading("back")}
        lines={BACK.map((name) => ({ title: t(`back.rows.${name}.title`), body: t(`back.rows.${name}.body`) }))}
      />
      <PlainWords
        title={heading("browser")}
        lines={BROWSER.map((name) => ({
          title: t(`browser.rows.${name}.title`),
          body: t(`browser.rows.${name}.body`),
        }))}
      />
    </article>
  );
}
